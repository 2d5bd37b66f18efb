package no.nortrials.eligibility.exchange.ccdl;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.exchange.Ids;
import no.nortrials.eligibility.place.Place;

/** Reads one criterion. */
final class CcdlCriterion {
    /** The codes that ask for the sex of a patient: SNOMED CT and LOINC. */
    private static final Set<String> SEX = Set.of("263495000", "LL2191-6", "76689-9", "46098-0");

    /** The codes that ask for the age of a patient: SNOMED CT and LOINC. */
    private static final Set<String> AGE = Set.of("424144002", "30525-0", "63900-5");

    private final Place place;
    private final Ids ids;
    private final Role role;

    CcdlCriterion(Place place, Ids ids, Role role) {
        this.place = place;
        this.ids = ids;
        this.role = role;
    }

    Criterion read() {
        place.only("context", "termCodes", "termCode", "valueFilter", "attributeFilters", "timeRestriction");
        List<Concept> codes = Codes.of(place);
        Note note = ids.next(role, codes.getFirst().display());
        if (codes.stream().anyMatch(code -> SEX.contains(code.code()))) return sex(note);
        if (codes.stream().anyMatch(code -> AGE.contains(code.code()))) return CcdlAge.read(place, note);
        return event(note, codes);
    }

    private SexCriterion sex(Note note) {
        Place filter = place.required("valueFilter");
        Set<Sex> oneOf = EnumSet.noneOf(Sex.class);
        oneOf.addAll(filter.required("selectedConcepts").list(CcdlCriterion::sex));
        return filter.guarded(_ -> new SexCriterion(note, false, oneOf));
    }

    private static Sex sex(Place concept) {
        Place code = concept.required("code");
        return switch (code.text().toLowerCase(Locale.ROOT)) {
            case "female", "f" -> Sex.FEMALE;
            case "male", "m" -> Sex.MALE;
            case "other", "o", "divers", "d" -> Sex.OTHER;
            case "unknown", "u" -> Sex.UNKNOWN;
            default -> throw code.malformed("one of [female, male, other, unknown]");
        };
    }

    private EventCriterion event(Note note, List<Concept> codes) {
        EventQuery events = place.guarded(here -> new EventQuery(
                domain(),
                new ConceptSet(codes, List.of()),
                here.list("attributeFilters", Attributes::read),
                here.optional("timeRestriction").map(Restriction::read).stream().toList(),
                Pick.EVERY,
                here.optional("valueFilter").map(CcdlValue::read),
                List.of()));
        return new EventCriterion(note, false, events, Times.ONCE);
    }

    private Optional<Domain> domain() {
        return place.optional("context").flatMap(Contexts::domain);
    }
}
