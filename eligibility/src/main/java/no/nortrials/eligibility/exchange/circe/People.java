package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.exchange.OmopConcepts;
import no.nortrials.eligibility.place.Place;

/** Reads conditions on the person. */
final class People {
    private People() {}

    static Criterion read(Place place, String event, Work work) {
        List<Criterion> all = new ArrayList<>();
        Note note = work.note();
        Given.in(place, "Age").ifPresent(age -> all.add(Ranges.age(age, work.note(), event)));
        Given.in(place, "Gender").ifPresent(gender -> all.add(sex(gender, work.note())));
        Given.in(place, "Race").ifPresent(race -> all.add(fact(race, work.note())));
        Given.in(place, "Ethnicity").ifPresent(ethnicity -> all.add(fact(ethnicity, work.note())));
        for (String other : List.of("GenderCS", "RaceCS", "EthnicityCS", "OccurrenceStartDate", "OccurrenceEndDate"))
            Given.in(place, other).ifPresent(asked -> all.add(work.words(asked)));
        if (all.isEmpty()) throw place.malformed("an age, a gender, a race or an ethnicity");
        return Groups.all(all, note);
    }

    static SexCriterion sex(Place concepts, Note note) {
        Set<Sex> oneOf = EnumSet.noneOf(Sex.class);
        oneOf.addAll(concepts.list(People::sex));
        return new SexCriterion(note, false, oneOf);
    }

    private static Sex sex(Place concept) {
        return switch (OmopConcepts.read(concept).code()) {
            case "8507" -> Sex.MALE;
            case "8532" -> Sex.FEMALE;
            case "8521" -> Sex.OTHER;
            case "8551", "0" -> Sex.UNKNOWN;
            default -> throw concept.malformed("one of the genders 8507, 8532, 8521, 8551");
        };
    }

    /** Race and ethnicity are facts of a person, which the loader of OMOP makes observations. */
    private static EventCriterion fact(Place concepts, Note note) {
        List<Concept> oneOf = concepts.list(OmopConcepts::read);
        EventQuery query = EventQuery.of(new ConceptSet(oneOf, List.of())).in(Domain.OBSERVATION);
        return EventCriterion.any(note, query);
    }
}
