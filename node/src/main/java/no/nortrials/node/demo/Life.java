package no.nortrials.node.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.Domain;

/** What happens to one person: diseases from their onset, and what goes with them. No event lies before the birth or after the last day. */
final class Life {
    static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    static final String ATC = "http://www.whocc.no/atc";
    static final String LOINC = "http://loinc.org";
    static final String NCSP = "urn:oid:2.16.578.1.12.4.1.1.7260";

    private static final int YEARS = 10;
    private static final int YEAR = 365;

    private final LocalDate born;
    private final LocalDate last;
    private final String site;
    private final RandomGenerator random;
    private final List<PatientEvent> events = new ArrayList<>();

    Life(LocalDate born, LocalDate last, String site, RandomGenerator random) {
        this.born = born;
        this.last = last;
        this.site = site;
        this.random = random;
    }

    List<PatientEvent> events() {
        return events;
    }

    /** Perhaps the person has the disease: as often as the chance says. */
    void live(Condition condition, double chance) {
        if (chance <= 0) return;
        switch (condition.figure().measure()) {
            case LIVING -> {
                if (random.nextDouble() < chance) has(condition, ago(0, YEARS * YEAR));
            }
            case TREATED_A_YEAR, PROCEDURES_A_YEAR -> {
                if (random.nextDouble() < chance) isTreated(condition);
            }
            case NEW_A_YEAR -> got(condition, chance);
        }
    }

    private void isTreated(Condition condition) {
        has(condition, ago(0, YEARS * YEAR));
        diagnosis(condition, ago(0, YEAR));
    }

    private void got(Condition condition, double chance) {
        double left = chance;
        for (int year = 0; year < YEARS; year++) {
            if (random.nextDouble() < left) {
                has(condition, ago(year * YEAR, (year + 1) * YEAR));
                return;
            }
            left *= condition.survival();
        }
    }

    private void has(Condition condition, LocalDate onset) {
        diagnosis(condition, onset);
        for (int visit = random.nextInt(4); visit > 0; visit--) diagnosis(condition, between(onset));
        for (Condition.Lab lab : condition.labs())
            for (int times = 1 + random.nextInt(3); times > 0; times--) measured(lab, between(onset));
        for (Condition.Given drug : condition.drugs())
            if (random.nextDouble() < drug.share()) repeated(Domain.DRUG, ATC, drug.code(), onset);
        for (Condition.Given procedure : condition.procedures())
            if (random.nextDouble() < procedure.share())
                add(Domain.PROCEDURE, NCSP, procedure.code(), between(onset), Optional.empty());
    }

    private void repeated(Domain domain, String system, String code, LocalDate onset) {
        for (int times = 1 + random.nextInt(3); times > 0; times--)
            add(domain, system, code, between(onset), Optional.empty());
    }

    private void diagnosis(Condition condition, LocalDate day) {
        String code = condition.codes().get(random.nextInt(condition.codes().size()));
        add(Domain.CONDITION, ICD_10, code, day, Optional.empty());
    }

    void measured(Condition.Lab lab, LocalDate day) {
        double value = Math.max(lab.mean() / 10, lab.mean() + lab.deviation() * random.nextGaussian());
        BigDecimal number = BigDecimal.valueOf(value).setScale(lab.mean() < 20 ? 1 : 0, RoundingMode.HALF_EVEN);
        add(Domain.MEASUREMENT, LOINC, lab.code(), day, Optional.of(new EventValue.Numeric(number, lab.unit())));
    }

    private void add(Domain domain, String system, String code, LocalDate day, Optional<EventValue> value) {
        LocalDate lived = day.isBefore(born) ? born : day;
        events.add(new PatientEvent(domain, new Code(system, code), lived, site, value, Map.of()));
    }

    private LocalDate ago(int least, int most) {
        return last.minusDays(least + random.nextInt(most - least));
    }

    LocalDate between(LocalDate from) {
        long days = Math.max(1, last.toEpochDay() - from.toEpochDay() + 1);
        return from.plusDays(random.nextLong(days));
    }
}
