package no.nortrials.portal.web;

import org.springframework.stereotype.Component;

/** The colour of a state's tag, the same on every page. Colour only repeats what the tag's text says. */
@Component("statusColours")
class StatusColours {

    /** A colour of the theme; a code that says nothing good or bad is neutral. */
    public String of(String code) {
        return switch (code) {
            case "INTERESTED",
                    "ALLOCATED",
                    "SUMMARISED",
                    "FEASIBLE",
                    "APPROVED",
                    "COMPLETED",
                    "ANSWERED",
                    "SENT_MAIL" -> "success";
            case "CONDITIONAL",
                    "NEEDS_CLARIFICATION",
                    "FEASIBLE_WITH_CHANGES",
                    "SHORTLISTED",
                    "REMINDED",
                    "RESTRICTED" -> "warning";
            case "DEADLINE_PASSED", "NO_ANSWER", "NOT_FEASIBLE", "FAILED", "CDA" -> "danger";
            case "RECEIVED", "OPENED", "PASSED_ON", "SENT", "PANEL", "SYNTHESIS" -> "info";
            case "TRIAGED", "FORWARDED", "ANSWERING" -> "accent";
            default -> "neutral";
        };
    }
}
