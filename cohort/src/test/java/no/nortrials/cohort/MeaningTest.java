package no.nortrials.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.Window;
import org.assertj.core.api.AbstractBooleanAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What criteria mean at their borders; the pages in {@code docs/criteria} say it in words. */
class MeaningTest {
    private static final String ICD = "http://hl7.org/fhir/sid/icd-10";
    private static final LocalDate REFERENCE = LocalDate.of(2026, 11, 25);

    /** Grams are a thousand milligrams; nothing else is known. */
    private static final Units GRAMS = (value, from, to) -> from.equals("g") && to.equals("mg")
            ? Optional.of(value.multiply(BigDecimal.valueOf(1000)))
            : Units.SAME.convert(value, from, to);

    @ParameterizedTest
    @CsvSource({
        "1961-11-25, true, on the 65th birthday",
        "1961-11-26, false, the day before the 65th birthday",
        "1955-11-26, true, the day before the 71st birthday",
        "1955-11-25, false, on the 71st birthday",
        "2026-11-26, false, not born yet"
    })
    void completedYearsChangeOnTheBirthday(LocalDate born, boolean holds, String when) {
        assertHolds(Age.between(Note.inclusion("a"), 65, 70), person(born), REFERENCE)
                .as(when)
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-28, false", "2023-03-01, true"})
    void whoWasBornOnTheTwentyNinthOfFebruaryCompletesAYearOnTheFirstOfMarch(LocalDate reference, boolean holds) {
        Age adult = Age.between(Note.inclusion("a"), 23, 23);

        assertHolds(adult, person(LocalDate.of(2000, 2, 29)), reference).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"1961-11-25, true", "1961-11-24, false"})
    void anElapsedAgeEndsOnTheBirthday(LocalDate born, boolean holds) {
        Age most = new Age(
                Note.inclusion("a"),
                false,
                AgeBasis.ELAPSED,
                Optional.empty(),
                Optional.of(AgeBound.years(65)),
                Moment.REFERENCE);

        assertHolds(most, person(born), REFERENCE).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2008-11-25, false", "2008-11-24, true"})
    void moreThanEighteenElapsedYearsBeginTheDayAfterTheBirthday(LocalDate born, boolean holds) {
        Age more = new Age(
                Note.inclusion("a"),
                false,
                AgeBasis.ELAPSED,
                Optional.of(new AgeBound(18, ChronoUnit.YEARS, false)),
                Optional.empty(),
                Moment.REFERENCE);

        assertHolds(more, person(born), REFERENCE).isEqualTo(holds);
    }

    @Test
    void calendarYearsDoNotLookAtTheDay() {
        Age forty = new Age(
                Note.inclusion("a"),
                false,
                AgeBasis.CALENDAR_YEARS,
                Optional.of(AgeBound.years(40)),
                Optional.of(AgeBound.years(40)),
                Moment.REFERENCE);

        assertHolds(forty, person(LocalDate.of(1986, 12, 31)), REFERENCE).isTrue();
        assertHolds(forty, person(LocalDate.of(1987, 1, 1)), REFERENCE).isFalse();
    }

    @Test
    void whoseDayOfBirthIsNotKnownHasNoAgeAndMeetsTheOpposite() {
        Patient unknown = patient(Optional.empty(), Optional.empty(), "");
        Age any = Age.between(Note.inclusion("a"), 0, 150);

        assertHolds(any, unknown, REFERENCE).isFalse();
        assertHolds(any.not(), unknown, REFERENCE).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, true", "2026-11-25, false", "2026-11-26, false"})
    void theDayOfDeathCountsAsDead(LocalDate reference, boolean alive) {
        Patient died = patient(Optional.empty(), Optional.of(REFERENCE), "");

        assertHolds(new VitalStatus(Note.inclusion("a"), false, Moment.REFERENCE), died, reference)
                .isEqualTo(alive);
    }

    @Test
    void aCountyHoldsForItsMunicipalitiesAndAnUnknownPlaceLiesNowhere() {
        Residence oslo = new Residence(Note.inclusion("a"), false, Set.of("03"));

        assertHolds(oslo, patient(Optional.empty(), Optional.empty(), "0301"), REFERENCE)
                .isTrue();
        assertHolds(oslo, patient(Optional.empty(), Optional.empty(), "3003"), REFERENCE)
                .isFalse();
        assertHolds(oslo, patient(Optional.empty(), Optional.empty(), ""), REFERENCE)
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-25, true, the first day",
        "2024-11-24, false, the day before the first",
        "2026-11-25, true, the last day",
        "2026-11-26, false, the day after the last"
    })
    void bothBoundsBelongToAWindow(LocalDate day, boolean holds, String which) {
        EventQuery lately = EventQuery.of(under("E11")).within(Window.last(2, ChronoUnit.YEARS));

        assertHolds(any(lately), person(diagnosis("E11", day)), REFERENCE)
                .as(which)
                .isEqualTo(holds);
    }

    @Test
    void aMonthBeforeTheLastOfMarchIsTheLastOfFebruary() {
        EventQuery lately = EventQuery.of(under("E11")).within(Window.last(1, ChronoUnit.MONTHS));
        LocalDate lastOfMarch = LocalDate.of(2026, 3, 31);

        assertHolds(any(lately), person(diagnosis("E11", LocalDate.of(2026, 2, 28))), lastOfMarch)
                .isTrue();
        assertHolds(any(lately), person(diagnosis("E11", LocalDate.of(2026, 2, 27))), lastOfMarch)
                .isFalse();
    }

    @Test
    void anOpenWindowHoldsEveryDayOnItsSideAndAWindowTurnedRoundNone() {
        Window before = Window.until(new Moment.OnDate(LocalDate.of(2005, 12, 31)));
        Window turned = Window.between(Moment.REFERENCE, Offset.days(1), Offset.days(-1));
        Patient old = person(diagnosis("E11", LocalDate.of(1950, 1, 1)));

        assertHolds(any(EventQuery.of(under("E11")).within(before)), old, REFERENCE)
                .isTrue();
        assertHolds(any(EventQuery.of(under("E11")).within(turned)), person(diagnosis("E11", REFERENCE)), REFERENCE)
                .isFalse();
    }

    @Test
    void belowIsByThePrefixAndPointsDoNotCount() {
        Patient person = person(diagnosis("E11.9", REFERENCE));

        assertHolds(any(EventQuery.of(under("E119"))), person, REFERENCE).isTrue();
        assertHolds(any(EventQuery.of(Concept.exactly(ICD, "E11"))), person, REFERENCE)
                .isFalse();
        assertHolds(any(EventQuery.of(Concept.under("urn:other", "E11"))), person, REFERENCE)
                .isFalse();
    }

    @Test
    void theFirstEverIsLookedForBeforeItsDayIsTested() {
        Window since2020 = Window.since(new Moment.OnDate(LocalDate.of(2020, 1, 1)));
        Patient early =
                person(diagnosis("C50", LocalDate.of(2019, 12, 31)), diagnosis("C50", LocalDate.of(2021, 1, 1)));

        assertHolds(any(EventQuery.of(under("C50")).first(since2020)), early, REFERENCE)
                .isFalse();
        assertHolds(any(EventQuery.of(under("C50")).within(since2020).first()), early, REFERENCE)
                .isTrue();
    }

    @Test
    void theLatestIsPickedBeforeItsValueIsTestedAndOneMatchOnItsDayIsEnough() {
        Patient improved = person(hba1c("60", REFERENCE.minusDays(9)), hba1c("45", REFERENCE.minusDays(2)));
        Patient twice = person(hba1c("60", REFERENCE.minusDays(2)), hba1c("45", REFERENCE.minusDays(2)));
        EventCriterion high =
                any(EventQuery.of(Concept.exactly("npu", "HBA1C")).latest().valued(from("53", "mmol/mol")));

        assertHolds(high, improved, REFERENCE).isFalse();
        assertHolds(high, twice, REFERENCE).isTrue();
    }

    @Test
    void severalOnOneDayAreSeveralEventsAndOneDay() {
        Patient sameDay = person(diagnosis("E11", REFERENCE), diagnosis("E11", REFERENCE));
        EventQuery diabetes = EventQuery.of(under("E11"));

        assertHolds(times(diabetes, Times.events(2)), sameDay, REFERENCE).isTrue();
        assertHolds(times(diabetes, Times.days(2)), sameDay, REFERENCE).isFalse();
    }

    @Test
    void atMostIncludesNever() {
        Times most = new Times(0, OptionalInt.of(1), Times.Counting.EVENTS);

        assertHolds(times(EventQuery.of(under("E11")), most), person(), REFERENCE)
                .isTrue();
    }

    @Test
    void aBoundIsConvertedIntoTheUnitOfTheData() {
        Patient milligrams = person(
                PatientEvent.of(Domain.MEASUREMENT, "npu", "MASS", REFERENCE).measured("1500", "mg"));

        assertHolds(any(mass(from("1.5", "g"))), milligrams, REFERENCE).isTrue();
        assertHolds(any(mass(from("1.5001", "g"))), milligrams, REFERENCE).isFalse();
    }

    @Test
    void aUnitThatMeasuresSomethingElseDoesNotMatchNotEvenAsAnotherNumber() {
        Patient litres = person(
                PatientEvent.of(Domain.MEASUREMENT, "npu", "MASS", REFERENCE).measured("7", "L"));

        assertHolds(any(mass(from("1", "g"))), litres, REFERENCE).isFalse();
        assertHolds(any(mass(new ValueFilter.Not(BigDecimal.ONE, Optional.of("g")))), litres, REFERENCE)
                .isFalse();
    }

    @Test
    void numbersAreExact() {
        Patient dozen = person(
                PatientEvent.of(Domain.MEASUREMENT, "npu", "MASS", REFERENCE).measured("3.30", "g"));
        var exactly = new ValueFilter.Range(
                Optional.of(Bound.including("3.3")), Optional.of(Bound.including("3.3")), Optional.of("g"));

        assertHolds(any(mass(exactly)), dozen, REFERENCE).isTrue();
    }

    @Test
    void theSiteOfAnEventIsNotThatOfThePerson() {
        Patient elsewhere = person(diagnosis("E11", REFERENCE).at("UNN"));
        EventQuery diabetes = EventQuery.of(under("E11"));

        assertHolds(any(diabetes.having(at("UNN"))), elsewhere, REFERENCE).isTrue();
        assertHolds(any(diabetes.having(at("OUS"))), elsewhere, REFERENCE).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, false, the same day", "1, true, the day after", "90, true, the last day", "91, false, too late"})
    void followedWithinNinetyDaysBeginsTheDayAfter(int days, boolean holds, String which) {
        LocalDate infarction = LocalDate.of(2026, 1, 10);
        Patient treated = person(diagnosis("I21", infarction), diagnosis("Z92", infarction.plusDays(days)));

        assertHolds(followed(), treated, REFERENCE).as(which).isEqualTo(holds);
    }

    @Test
    void oneOfSeveralAnchorsIsEnough() {
        Patient second = person(
                diagnosis("I21", LocalDate.of(2020, 1, 1)),
                diagnosis("I21", LocalDate.of(2026, 1, 1)),
                diagnosis("Z92", LocalDate.of(2026, 1, 2)));

        assertHolds(followed(), second, REFERENCE).isTrue();
    }

    private static AbstractBooleanAssert<?> assertHolds(Criterion criterion, Patient patient, LocalDate reference) {
        try (var law = new NaiveEngine(List.of(patient), Terminology.BY_PREFIX, GRAMS)) {
            Answer answer = law.ask(Question.of(EligibilityCriteria.of(criterion), reference));
            return assertThat(((Answer.Counted) answer).total() == 1);
        }
    }

    private static Anchored followed() {
        Window after = Window.between(new Moment.OfEvent("infarction"), Offset.days(1), Offset.days(90));
        Criterion next =
                EventCriterion.any(Note.part("p"), EventQuery.of(under("Z92")).within(after));
        return new Anchored(Note.inclusion("a"), false, "infarction", EventQuery.of(under("I21")), next);
    }

    private static EventCriterion any(EventQuery events) {
        return times(events, Times.ONCE);
    }

    private static EventCriterion times(EventQuery events, Times times) {
        return new EventCriterion(Note.inclusion("a"), false, events, times);
    }

    private static EventQuery mass(ValueFilter filter) {
        return EventQuery.of(Concept.exactly("npu", "MASS")).valued(filter);
    }

    private static ValueFilter from(String number, String unit) {
        return new ValueFilter.Range(Optional.of(Bound.including(number)), Optional.empty(), Optional.of(unit));
    }

    private static Attribute at(String trust) {
        return new Attribute(Attribute.SITE, List.of(Concept.exactly("", trust)));
    }

    private static Concept under(String code) {
        return Concept.under(ICD, code);
    }

    private static PatientEvent diagnosis(String code, LocalDate day) {
        return PatientEvent.of(Domain.CONDITION, ICD, code, day);
    }

    private static PatientEvent hba1c(String number, LocalDate day) {
        return PatientEvent.of(Domain.MEASUREMENT, "npu", "HBA1C", day).measured(number, "mmol/mol");
    }

    private static Patient person(LocalDate born) {
        return patient(Optional.of(born), Optional.empty(), "");
    }

    private static Patient person(PatientEvent... events) {
        return new Patient(
                "p1", Sex.FEMALE, Optional.empty(), Optional.empty(), "OUS", "", false, Arrays.asList(events));
    }

    private static Patient patient(Optional<LocalDate> born, Optional<LocalDate> died, String residence) {
        return new Patient("p1", Sex.FEMALE, born, died, "OUS", residence, false, List.of());
    }
}
