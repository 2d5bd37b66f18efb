package no.nortrials.cohort.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Sex;

/** Persons, their deaths and places. Race and ethnicity are observations on the day of birth. */
record OmopPersons(OmopConcepts concepts, Intake intake) {
    static final List<String> REQUIRED = List.of("person_id", "gender_concept_id", "year_of_birth");

    private static final Map<String, Sex> SEXES =
            Map.of("8507", Sex.MALE, "8532", Sex.FEMALE, "8521", Sex.OTHER, "8570", Sex.OTHER);

    void person(CsvRow row) throws IOException {
        String id = row.required("person_id");
        Optional<WrittenDay> born = born(row);
        String careSite = row.text("care_site_id");
        String location = row.text("location_id");
        Sex sex = SEXES.getOrDefault(row.text("gender_concept_id"), Sex.UNKNOWN);
        String site = careSite.isEmpty() ? intake.options().site() : careSite;
        intake.patient(id, new Draft.OfPatient(row.where(), sex, born, new Draft.Death.None(), site, "", false));
        if (!location.isEmpty()) intake.wish("location/" + location, id, Intake.NO_EVENT, "residence");
        if (born.isPresent())
            for (String column : List.of("race_concept_id", "ethnicity_concept_id"))
                observe(id, row, row.text(column), born.get());
    }

    private void observe(String id, CsvRow row, String concept, WrittenDay born) throws IOException {
        if (!Omop.isConcept(concept) || !born.isInRange()) return;
        WrittenDay day = WrittenDay.on(born.first());
        List<Code> codes = List.of(concepts.concept(concept));
        intake.event(id, new Draft.OfEvent(row.where(), Domain.OBSERVATION, codes, day, "", List.of(), Map.of()));
    }

    private static Optional<WrittenDay> born(CsvRow row) {
        String day = row.text("birth_datetime");
        if (!day.isEmpty()) return Optional.of(WrittenDay.of(day, "birth_datetime"));
        String year = row.text("year_of_birth");
        if (year.isEmpty()) return Optional.empty();
        String month = row.text("month_of_birth");
        String written = month.isEmpty() ? year : year + "-" + two(month) + day(row.text("day_of_birth"));
        return Optional.of(WrittenDay.of(written, "year_of_birth"));
    }

    private static String day(String day) {
        return day.isEmpty() ? "" : "-" + two(day);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    void death(CsvRow row) throws IOException {
        String id = row.required("person_id");
        WrittenDay day = WrittenDay.of(row.required("death_date"), "death_date");
        intake.death(id, new Draft.OfDeath(row.where(), day));
        // a death without a cause is still found by who asks for any death
        String cause = row.text("cause_concept_id");
        List<Code> codes = List.of(concepts.concept(cause.isEmpty() ? Omop.UNMAPPED : cause));
        String type = row.text("death_type_concept_id");
        Map<String, Set<Code>> attributes =
                Omop.isConcept(type) ? Map.of("type", Set.of(concepts.concept(type))) : Map.of();
        intake.event(id, new Draft.OfEvent(row.where(), Domain.CAUSE_OF_DEATH, codes, day, "", List.of(), attributes));
    }

    /** A place is named by the code that the source gives it. */
    void location(CsvRow row) throws IOException {
        String code = row.text("location_source_value");
        if (!code.isEmpty()) intake.define("location/" + row.required("location_id"), List.of(new Code("", code)));
    }
}
