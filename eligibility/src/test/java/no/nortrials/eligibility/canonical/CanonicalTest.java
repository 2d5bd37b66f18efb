package no.nortrials.eligibility.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.Window;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private static final String ICD = "http://hl7.org/fhir/sid/icd-10";

    @Test
    void theOrderOfCriteriaMakesNoDifference() {
        assertSame(List.of(having("a", "E11"), having("b", "I21")), List.of(having("b", "I21"), having("a", "E11")));
    }

    @Test
    void namesLabelsAndSourcesMakeNoDifference() {
        Criterion other = having("a", "E11")
                .with(new Note("zz", "diabetes", Note.inclusion("x").role(), "“with diabetes”"));

        assertSame(List.of(having("a", "E11")), List.of(other));
    }

    @Test
    void anExclusionIsANegatedInclusion() {
        Criterion excluded = having("a", "E11").with(Note.exclusion("a"));

        assertSame(List.of(excluded), List.of(having("a", "E11").not()));
    }

    @Test
    void bracketsAndRepetitionMakeNoDifference() {
        Group nested = all("g", part("a", "E11"), all("hh", part("b", "I21"), part("c", "E11")));

        assertSame(List.of(nested), List.of(having("a", "E11"), having("b", "I21")));
    }

    @Test
    void neitherOfTwoIsNotOneAndNotTheOther() {
        Group neither = any("g", part("a", "E11"), part("b", "I21")).not();

        assertSame(
                List.of(neither),
                List.of(having("a", "E11").not(), having("b", "I21").not()));
    }

    @Test
    void atLeastTwoOfThreeCanBeWrittenOut() {
        Group counted = group("g", new Quantifier.AtLeast(2), part("a", "E11"), part("b", "I21"), part("c", "C50"));
        Group written = any(
                "g",
                all("ab", part("a", "E11"), part("b", "I21")),
                all("ac", part("a2", "E11"), part("c", "C50")),
                all("bc", part("b2", "I21"), part("c2", "C50")));

        assertSame(List.of(counted), List.of(written));
    }

    @Test
    void atMostOneOfThreeIsNotAtLeastTwo() {
        Group most = group("g", new Quantifier.AtMost(1), part("a", "E11"), part("b", "I21"), part("c", "C50"));
        Group least = group("g", new Quantifier.AtLeast(2), part("a", "E11"), part("b", "I21"), part("c", "C50"));

        assertSame(List.of(most), List.of(least.not()));
    }

    @Test
    void somethingThatAlwaysHoldsMakesNoDifference() {
        Group always = any("g", part("b", "I21"), part("c", "I21").not());

        assertSame(List.of(having("a", "E11"), always), List.of(having("a", "E11")));
    }

    @Test
    void oneOfTwoCodesIsOneCodeOrTheOther() {
        EventCriterion together = EventCriterion.any(Note.inclusion("a"), EventQuery.of(under("E11"), under("I21")));

        assertSame(List.of(together), List.of(any("g", part("a", "E11"), part("b", "I21"))));
    }

    @Test
    void aCodeForItselfIsNothingBesideAllBelowIt() {
        EventCriterion both = EventCriterion.any(
                Note.inclusion("a"),
                EventQuery.of(under("E11"), Concept.exactly(ICD, "E11")).latest());
        EventCriterion one = EventCriterion.any(
                Note.inclusion("a"), EventQuery.of(under("E11")).latest());

        assertSame(List.of(both), List.of(one));
    }

    @Test
    void threeToFiveTimesIsAtLeastThreeAndNotSix() {
        EventQuery diabetes = EventQuery.of(under("E11"));
        Criterion ranged = new EventCriterion(
                Note.inclusion("a"), false, diabetes, new Times(3, OptionalInt.of(5), Times.Counting.DAYS));
        Criterion least = new EventCriterion(Note.inclusion("b"), false, diabetes, Times.days(3));
        Criterion most = new EventCriterion(Note.exclusion("c"), false, diabetes, Times.days(6));

        assertSame(List.of(ranged), List.of(least, most));
    }

    @Test
    void anAgeInARangeIsTwoAges() {
        Criterion ranged = Age.between(Note.inclusion("a"), 18, 75);
        Criterion least = age("b", AgeBasis.COMPLETED, Optional.of(AgeBound.years(18)), Optional.empty());
        Criterion most =
                age("c", AgeBasis.COMPLETED, Optional.empty(), Optional.of(new AgeBound(76, ChronoUnit.YEARS, false)));

        assertSame(List.of(ranged), List.of(least, most));
    }

    @Test
    void moreThanTwoCompletedWeeksIsAtLeastTwentyOneDays() {
        Criterion weeks =
                age("a", AgeBasis.COMPLETED, Optional.of(new AgeBound(2, ChronoUnit.WEEKS, false)), Optional.empty());
        Criterion days =
                age("a", AgeBasis.COMPLETED, Optional.of(new AgeBound(21, ChronoUnit.DAYS, true)), Optional.empty());

        assertSame(List.of(weeks), List.of(days));
    }

    @Test
    void twoYearsAreTwentyFourMonths() {
        assertSame(List.of(lately(2, ChronoUnit.YEARS)), List.of(lately(24, ChronoUnit.MONTHS)));
    }

    @Test
    void aMonthIsNotThirtyDays() {
        assertDifferent(List.of(lately(1, ChronoUnit.MONTHS)), List.of(lately(30, ChronoUnit.DAYS)));
    }

    @Test
    void notFemaleIsEveryOtherSex() {
        Criterion female = new SexCriterion(Note.inclusion("a"), true, EnumSet.of(Sex.FEMALE));
        Criterion others = new SexCriterion(Note.inclusion("a"), false, EnumSet.of(Sex.MALE, Sex.OTHER, Sex.UNKNOWN));

        assertSame(List.of(female), List.of(others));
    }

    @Test
    void theNameOfAnEventMakesNoDifference() {
        assertSame(List.of(followed("infarction", 90)), List.of(followed("mi", 90)));
        assertDifferent(List.of(followed("infarction", 90)), List.of(followed("infarction", 91)));
    }

    @Test
    void wordsThatCannotBeComputedMakeNoDifference() {
        FreeText words = new FreeText(Note.inclusion("t"), false, "able to swallow tablets");

        assertSame(List.of(having("a", "E11"), words), List.of(having("a", "E11")));
    }

    @Test
    void aCodeThatLooksLikeTheEndOfAnotherCannotPretend() {
        assertDifferent(
                List.of(EventCriterion.any(Note.inclusion("a"), EventQuery.of(Concept.exactly("s", "a'+b")))),
                List.of(EventCriterion.any(Note.inclusion("a"), EventQuery.of(Concept.under("s", "a'")))));
    }

    @Property(tries = 300)
    void turningEverythingRoundTwiceMakesNoDifference(@ForAll long seed) {
        EligibilityCriteria criteria = RandomCriteria.of(seed);
        List<Criterion> wrapped = criteria.criteria().stream()
                .<Criterion>map(each -> new Group(
                        new Note("w-" + each.note().id(), "", each.note().role(), ""),
                        true,
                        new Quantifier.All(),
                        List.of(each.not().with(Note.part(each.note().id())))))
                .toList();

        assertSame(criteria.criteria(), wrapped);
    }

    @Property(tries = 300)
    void theReverseOrderMakesNoDifference(@ForAll long seed) {
        EligibilityCriteria criteria = RandomCriteria.of(seed);

        assertSame(criteria.criteria(), criteria.criteria().reversed());
    }

    @Test
    void aQuestionTooLargeForADiagramStillHasAText() {
        Logic[] pairs = new Logic[40];
        for (int i = 0; i < pairs.length; i++)
            pairs[i] = new Logic.And(List.of(new Logic.Atom("a" + i), new Logic.Atom("z" + i)));

        String text = Canonical.text(new Logic.Or(List.of(pairs)));

        assertThat(text).isEqualTo(Canonical.text(new Logic.Or(List.of(pairs).reversed())));
    }

    private static void assertSame(List<? extends Criterion> one, List<? extends Criterion> other) {
        assertThat(text(other)).isEqualTo(text(one));
    }

    private static void assertDifferent(List<? extends Criterion> one, List<? extends Criterion> other) {
        assertThat(text(other)).isNotEqualTo(text(one));
    }

    private static String text(List<? extends Criterion> criteria) {
        return Canonical.of(new EligibilityCriteria("", List.copyOf(criteria)));
    }

    private static Concept under(String code) {
        return Concept.under(ICD, code);
    }

    private static EventCriterion having(String id, String code) {
        return EventCriterion.any(Note.inclusion(id), EventQuery.of(under(code)));
    }

    private static EventCriterion part(String id, String code) {
        return EventCriterion.any(Note.part(id), EventQuery.of(under(code)));
    }

    private static EventCriterion lately(int amount, ChronoUnit unit) {
        return EventCriterion.any(
                Note.inclusion("a"), EventQuery.of(under("E11")).within(Window.last(amount, unit)));
    }

    private static Anchored followed(String name, int days) {
        Window after = Window.between(new Moment.OfEvent(name), Offset.days(1), Offset.days(days));
        EventCriterion statin = EventCriterion.any(
                Note.part("p"),
                EventQuery.of(ConceptSet.of(Concept.under("atc", "C10AA"))).within(after));
        return new Anchored(Note.inclusion("a"), false, name, EventQuery.of(under("I21")), statin);
    }

    private static Age age(String id, AgeBasis basis, Optional<AgeBound> min, Optional<AgeBound> max) {
        return new Age(Note.inclusion(id), false, basis, min, max, Moment.REFERENCE);
    }

    private static Group group(String id, Quantifier rule, Criterion... members) {
        return new Group(Note.inclusion(id), false, rule, List.of(members));
    }

    private static Group all(String id, Criterion... members) {
        return inner(id, new Quantifier.All(), members);
    }

    private static Group any(String id, Criterion... members) {
        return inner(id, new Quantifier.Any(), members);
    }

    private static Group inner(String id, Quantifier rule, Criterion... members) {
        return new Group(id.length() > 1 ? Note.part(id) : Note.inclusion(id), false, rule, List.of(members));
    }
}
