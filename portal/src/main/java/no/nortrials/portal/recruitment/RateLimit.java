package no.nortrials.portal.recruitment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.capacity.Declared;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.workload.Bottleneck;

/**
 * The most patients a month that a trust can take today, and why: what it declared, or the hours that the people of its sites have
 * left, whichever is less.
 *
 * @param sites those of the therapy area whose hours are known
 */
record RateLimit(Trust trust, Optional<Declared> declared, List<Bottleneck> sites) {
    /** A form asks for more than nothing. */
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.DOWN);

    RateLimit {
        sites = List.copyOf(sites);
        if (declared.isEmpty() && sites.isEmpty())
            throw new IllegalArgumentException("nothing limits `" + trust.shortName() + "`");
    }

    /** Patients a month, above 0. */
    public BigDecimal patients() {
        return declared.map(Declared::enrolled)
                .filter(said -> !byHours() || said.compareTo(hours()) <= 0)
                .orElseGet(this::hours)
                .max(LEAST);
    }

    /** What the hours of all sites come to. */
    private BigDecimal hours() {
        double all = sites.stream().mapToDouble(Bottleneck::patients).sum();
        return new BigDecimal(all).round(TWO_FIGURES);
    }

    private boolean byHours() {
        return !sites.isEmpty();
    }

    /** Whether hours, not what was declared, are the reason. */
    public boolean becauseOfHours() {
        return byHours()
                && declared.filter(said -> said.enrolled().compareTo(hours()) <= 0)
                        .isEmpty();
    }

    /** What a forecast's answers reckon with; nothing when they set no limit. */
    public Optional<BigDecimal> used(FormData answers) {
        return answers.decimal(ForecastForm.Column.RATE.field(trust));
    }

    /** Whether a forecast in which the trust takes part reckons with something else than today's limit. */
    public boolean outdated(FormData answers) {
        boolean takesPart = answers.several(ForecastForm.USE).contains(trust.organisationNumber());
        return takesPart
                && used(answers).filter(used -> used.compareTo(patients()) == 0).isEmpty();
    }

    FormData in(FormData answers) {
        return answers.with(ForecastForm.Column.RATE.field(trust), patients().toPlainString());
    }
}
