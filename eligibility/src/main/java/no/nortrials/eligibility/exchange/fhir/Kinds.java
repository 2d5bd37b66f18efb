package no.nortrials.eligibility.exchange.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Sex;

/** The codes that say what kind of characteristic is meant. */
final class Kinds {
    static final String SNOMED = "http://snomed.info/sct";
    static final String GENDER = "http://hl7.org/fhir/administrative-gender";
    static final Concept AGE = new Concept(SNOMED, "424144002", false, "Current chronological age");
    static final Concept SEX = new Concept(SNOMED, "263495000", false, "Gender");

    private static final Set<String> AGES = Set.of("424144002", "397669002", "30525-0", "63900-5", "21612-7");
    private static final Set<String> SEXES = Set.of("263495000", "184100006", "76689-9", "46098-0", "21840-4");

    private static final Map<String, Sex> GENDERS = Map.of(
            "female", Sex.FEMALE,
            "male", Sex.MALE,
            "other", Sex.OTHER,
            "unknown", Sex.UNKNOWN,
            "248152002", Sex.FEMALE,
            "248153007", Sex.MALE);

    private static final Map<Domain, Concept> NAMES = Map.of(
            Domain.CONDITION, new Concept(SNOMED, "64572001", false, "Disease"),
            Domain.PROCEDURE, new Concept(SNOMED, "71388002", false, "Procedure"),
            Domain.DRUG, new Concept(SNOMED, "410942007", false, "Drug or medicament"));

    private static final Map<String, Domain> DOMAINS = Map.of(
            "64572001", Domain.CONDITION,
            "439401001", Domain.CONDITION,
            "404684003", Domain.CONDITION,
            "71388002", Domain.PROCEDURE,
            "410942007", Domain.DRUG);

    private Kinds() {}

    static boolean isAge(List<Concept> codes) {
        return codes.stream().anyMatch(code -> AGES.contains(code.code()));
    }

    static boolean isSex(List<Concept> codes) {
        return codes.stream().anyMatch(code -> SEXES.contains(code.code()));
    }

    static Optional<Sex> sex(List<Concept> codes) {
        return codes.stream()
                .filter(code -> GENDERS.containsKey(code.code()))
                .map(code -> GENDERS.getOrDefault(code.code(), Sex.UNKNOWN))
                .findFirst();
    }

    /** The kind of event whose code is the value; nothing when the code itself is that of an event. */
    static Optional<Domain> domain(List<Concept> codes) {
        return codes.stream()
                .filter(code -> code.system().equals(SNOMED) && DOMAINS.containsKey(code.code()))
                .findFirst()
                .map(code -> DOMAINS.getOrDefault(code.code(), Domain.CONDITION));
    }

    /** The code that names a kind of event, if there is one. */
    static Optional<Concept> name(Domain domain) {
        return Optional.ofNullable(NAMES.get(domain));
    }

    /** Whether a code is taken for something else than an event of its own. */
    static boolean isReserved(Concept code) {
        return isAge(List.of(code))
                || isSex(List.of(code))
                || domain(List.of(code)).isPresent();
    }
}
