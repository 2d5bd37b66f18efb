package no.nortrials.protocol.usdm;

import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Ages;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.Numbers;

/** Who and how many. Where the population has no age and every cohort has one, the age spans all cohorts. */
final class Population {
    private final Findings findings;

    Population(Findings findings) {
        this.findings = findings;
    }

    void read(Node population) {
        Node number = population.at("plannedEnrollmentNumber");
        if (!number.isObject()) number = population.at("plannedEnrollmentNumberQuantity");
        enrolment(number);
        Node healthy = population.at("includesHealthySubjects");
        findings.add(Field.HEALTHY_VOLUNTEERS, healthy.yesOrNo(), healthy.place());
        sex(population.at("plannedSex"));
        age(population.at("plannedAge"));
        if (!findings.has(Field.AGE_MIN) && !findings.has(Field.AGE_MAX)) cohorts(population.at("cohorts"));
    }

    private void enrolment(Node number) {
        Stream.of("value", "maxValue")
                .map(number::at)
                .map(Population::amount)
                .forEach(each -> findings.add(Field.PLANNED_NUMBER, Numbers.count(each.text()), each.place()));
    }

    private static Node amount(Node end) {
        return end.isObject() ? end.at("value") : end;
    }

    private void sex(Node sexes) {
        boolean female = sexes.items().stream().anyMatch(sex -> Codes.is(sex, "C16576"));
        boolean male = sexes.items().stream().anyMatch(sex -> Codes.is(sex, "C20197"));
        boolean both = sexes.items().stream().anyMatch(sex -> Codes.is(sex, "C49636"));
        if (both || (female && male)) findings.add(Field.SEX, "ALL", sexes.place());
        else if (female) findings.add(Field.SEX, "FEMALE", sexes.place());
        else if (male) findings.add(Field.SEX, "MALE", sexes.place());
    }

    private void age(Node range) {
        Node low = range.at("minValue");
        Node high = range.at("maxValue");
        findings.add(Field.AGE_MIN, Ages.lower(spoken(range, low)), low.place());
        findings.add(Field.AGE_MAX, Ages.upper(spoken(range, high)), high.place());
    }

    /** Version 4 has a unit at each end, version 3 one for both. */
    private static String spoken(Node range, Node end) {
        Node unit = end.at("unit").isObject() ? end.at("unit") : range.at("unit");
        return amount(end).text() + " " + Codes.words(unit);
    }

    private void cohorts(Node cohorts) {
        var ages =
                cohorts.items().stream().map(cohort -> cohort.at("plannedAge")).toList();
        if (ages.isEmpty() || !ages.stream().allMatch(Node::isObject)) return;
        ages.stream()
                .flatMap(age -> years(Ages.lower(spoken(age, age.at("minValue")))))
                .min(Integer::compare)
                .ifPresent(age -> findings.add(Field.AGE_MIN, age.toString(), cohorts.place()));
        ages.stream()
                .flatMap(age -> years(Ages.upper(spoken(age, age.at("maxValue")))))
                .max(Integer::compare)
                .ifPresent(age -> findings.add(Field.AGE_MAX, age.toString(), cohorts.place()));
    }

    private static Stream<Integer> years(Optional<String> age) {
        return age.map(Integer::valueOf).stream();
    }
}
