package no.nortrials.portal.trial;

import java.util.Locale;

/** How far a trial is, in words that all registers share. */
public enum TrialStatus {
    PLANNED,
    RECRUITING,
    /** Running, but takes no more patients, or none for now. */
    ONGOING,
    COMPLETED,
    /** Ended before its time, or never begun. */
    STOPPED,
    UNKNOWN;

    /** Whether it needs patients or staff now or soon. */
    boolean isRunning() {
        return switch (this) {
            case PLANNED, RECRUITING, ONGOING -> true;
            case COMPLETED, STOPPED, UNKNOWN -> false;
        };
    }

    /** From ClinicalTrials.gov's code, such as {@code ACTIVE_NOT_RECRUITING}. */
    static TrialStatus ofClinicalTrialsGov(String code) {
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "NOT_YET_RECRUITING" -> PLANNED;
            case "RECRUITING", "ENROLLING_BY_INVITATION" -> RECRUITING;
            case "ACTIVE_NOT_RECRUITING", "SUSPENDED" -> ONGOING;
            case "COMPLETED" -> COMPLETED;
            case "TERMINATED", "WITHDRAWN" -> STOPPED;
            case String _ -> UNKNOWN;
        };
    }

    /** From CTIS's words, such as "Ongoing, recruiting", or its number. */
    static TrialStatus ofCtis(String words) {
        String said = words.strip().toLowerCase(Locale.ROOT);
        return switch (said) {
            case "2" -> PLANNED;
            case "3", "4" -> RECRUITING;
            case "5", "6" -> ONGOING;
            case "8" -> COMPLETED;
            case "11", "12" -> STOPPED;
            case String _ -> ofCtisWords(said);
        };
    }

    private static TrialStatus ofCtisWords(String said) {
        if (said.contains("pending") || said.contains("not started")) return PLANNED;
        if (said.contains("recruitment ended") || said.contains("halted") || said.contains("suspended")) return ONGOING;
        if (said.contains("recruiting")) return RECRUITING;
        if (said.contains("not authorised") || said.contains("cancelled") || said.contains("revoked")) return STOPPED;
        return said.startsWith("ended") ? COMPLETED : UNKNOWN;
    }
}
