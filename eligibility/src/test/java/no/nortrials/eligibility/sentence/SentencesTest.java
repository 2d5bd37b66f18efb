package no.nortrials.eligibility.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String ICD = "http://hl7.org/fhir/sid/icd-10";
    private static final Concept DIABETES = new Concept(ICD, "E11", true, "Type 2 diabetes");

    @Test
    void readsAnAge() {
        assertReads(
                Age.between(Note.inclusion("a"), 18, 75),
                "Include: aged 18 to 75 years.",
                "Inkluder: alder 18 til 75 år.");
    }

    @Test
    void readsAnAgeThatIsOpenOnOneSide() {
        Age age = new Age(
                Note.exclusion("a"),
                false,
                AgeBasis.CALENDAR_YEARS,
                Optional.of(new AgeBound(65, ChronoUnit.YEARS, false)),
                Optional.empty(),
                new Moment.OnDate(LocalDate.of(2026, 5, 17)));

        assertReads(
                age,
                "Exclude: aged more than 65 years by calendar year on 17 May 2026.",
                "Ekskluder: alder mer enn 65 år etter kalenderår per 17. mai 2026.");
    }

    @Test
    void readsADiagnosisInAWindow() {
        EventQuery events = EventQuery.of(DIABETES).in(Domain.CONDITION).within(Window.last(2, ChronoUnit.YEARS));

        assertReads(
                new EventCriterion(Note.inclusion("a"), false, events, Times.days(2)),
                "Include: at least 2 days with diagnosis Type 2 diabetes [E11 and below], from 2 years before through the day of the"
                        + " reference date.",
                "Inkluder: minst 2 dager med diagnose Type 2 diabetes [E11 med undergrupper], fra 2 år før til og med dagen for"
                        + " referansedatoen.");
    }

    @Test
    void readsTheLatestValue() {
        EventQuery latest = EventQuery.of(Concept.exactly("loinc", "4548-4"))
                .in(Domain.MEASUREMENT)
                .latest()
                .valued(new ValueFilter.Range(
                        Optional.of(Bound.including("48.5")),
                        Optional.of(Bound.beyond("75")),
                        Optional.of("mmol/mol")));

        assertReads(
                EventCriterion.any(Note.inclusion("a"), latest),
                "Include: latest measurement 4548-4 with value at least 48.5 mmol/mol, less than 75 mmol/mol.",
                "Inkluder: siste måling 4548-4 med verdi minst 48,5 mmol/mol, mindre enn 75 mmol/mol.");
    }

    @Test
    void readsAnEventThatFollowsAnother() {
        Window after = Window.between(new Moment.OfEvent("infarction"), Offset.days(1), Offset.days(90));
        EventCriterion statin = EventCriterion.any(
                Note.part("b"),
                EventQuery.of(Concept.under("atc", "C10AA")).in(Domain.DRUG).within(after));

        assertReads(
                new Anchored(
                        Note.inclusion("a"), false, "infarction", EventQuery.of(Concept.under(ICD, "I21")), statin),
                "Include: event I21 and below (called “infarction”) such that medicine C10AA and below, from 1 day after through 90"
                        + " days after “infarction”.",
                "Inkluder: hendelse I21 med undergrupper (kalt «infarction») slik at legemiddel C10AA med undergrupper, fra 1 dag"
                        + " etter til og med 90 dager etter «infarction».");
    }

    @Test
    void readsAGroupWithSexResidenceAndWords() {
        Group group = new Group(
                Note.exclusion("g"),
                true,
                new Quantifier.AtLeast(2),
                List.of(
                        new SexCriterion(Note.part("s"), false, EnumSet.of(Sex.FEMALE, Sex.UNKNOWN)),
                        new Residence(Note.part("r"), true, Set.of("0301")),
                        new FreeText(Note.part("t"), false, "able to walk")));

        assertReads(
                group,
                "Exclude: not (at least 2 of (female or of unknown sex; not (lives in 0301); “able to walk”)).",
                "Ekskluder: ikke (minst 2 av (kvinne eller ukjent kjønn; ikke (bosatt i 0301); «able to walk»)).");
    }

    @Property(tries = 300)
    void everyCriterionReadsInBothLanguages(@ForAll long seed) {
        for (Language language : Language.values())
            assertThat(Sentences.of(RandomCriteria.of(seed), language))
                    .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("null", "Optional"));
    }

    private static void assertReads(Criterion criterion, String english, String bokmal) {
        assertThat(Sentences.of(criterion, Language.ENGLISH)).isEqualTo(english);
        assertThat(Sentences.of(criterion, Language.BOKMAL)).isEqualTo(bokmal);
    }
}
