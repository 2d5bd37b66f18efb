package no.nortrials.portal.criteria;

import java.util.Optional;
import java.util.regex.Pattern;
import no.nortrials.eligibility.Domain;

/** The code systems that criteria use in Norway, and what a code of each looks like. */
enum CodeSystem {
    ATC("ATC", "http://www.whocc.no/atc", "[A-Z]\\d{2}[A-Z]([A-Z](\\d{2})?)?", true, Domain.DRUG),
    ICD10("ICD-10", "http://hl7.org/fhir/sid/icd-10", "[A-Z]\\d[0-9A-Z](\\.?[0-9A-Z]{1,4})?", true, Domain.CONDITION),
    NCSP("NCSP", "urn:oid:2.16.578.1.12.4.1.1.7260", "[A-Z]{3}\\d{2}[A-Z]?", false, Domain.PROCEDURE),
    LOINC("LOINC", "http://loinc.org", "\\d{1,7}-\\d", false, Domain.MEASUREMENT);

    private static final int WHOLE_ATC = 7;

    private final String shortName;
    private final String uri;
    private final Pattern code;
    private final boolean hierarchy;
    private final Domain kind;

    CodeSystem(String shortName, String uri, String code, boolean hierarchy, Domain kind) {
        this.shortName = shortName;
        this.uri = uri;
        this.code = Pattern.compile(code);
        this.hierarchy = hierarchy;
        this.kind = kind;
    }

    public String shortName() {
        return shortName;
    }

    String uri() {
        return uri;
    }

    /** Whether a code means everything under it when nothing else is said; a whole ATC code has nothing under it. */
    boolean takesInBelow(String code) {
        return hierarchy && !(this == ATC && code.length() == WHOLE_ATC);
    }

    /** What its codes are of, to read them aloud. */
    Domain kind() {
        return kind;
    }

    /** The system of a code by its looks; ATC goes before ICD-10, whose codes have a digit where ATC has a letter. */
    static Optional<CodeSystem> guess(String code) {
        for (CodeSystem each : values()) if (each.code.matcher(code).matches()) return Optional.of(each);
        return Optional.empty();
    }

    static Optional<CodeSystem> named(String name) {
        for (CodeSystem each : values())
            if (each.shortName.equalsIgnoreCase(name) || each.name().equalsIgnoreCase(name)) return Optional.of(each);
        return Optional.empty();
    }

    static Optional<CodeSystem> ofUri(String uri) {
        for (CodeSystem each : values()) if (each.uri.equals(uri)) return Optional.of(each);
        return Optional.empty();
    }
}
