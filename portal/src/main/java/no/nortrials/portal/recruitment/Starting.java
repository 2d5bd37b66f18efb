package no.nortrials.portal.recruitment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.evidence.PatientsByTrust;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;

/**
 * The answers a forecast begins with: patients from the request's estimate, what limits trusts, numbers and
 * dates from its form, and assumptions that are ours until somebody knows better.
 */
final class Starting {
    /** How many trusts take part to begin with: those with the most patients. */
    private static final int SITES = 12;

    /** Months until a site opens, counted from the first one that could. */
    private static final String OPENS_TO = "6";

    private static final int MONTHS_UNTIL_START = 6;
    private static final int USUAL_MONTHS = 18;

    private Starting() {}

    /** @param limits what limits trusts today */
    static FormData of(
            FormData request,
            Optional<PatientsByTrust> estimate,
            List<RateLimit> limits,
            List<Trust> trusts,
            LocalDate today) {
        LocalDate start = request.day(RequestFields.FIRST_PATIENT_IN)
                .filter(day -> day.isAfter(today))
                .orElse(today.plusMonths(MONTHS_UNTIL_START).withDayOfMonth(1));
        long months = request.number(RequestFields.ENROLMENT_MONTHS).orElse(USUAL_MONTHS);
        boolean everyYear = estimate.map(PatientsByTrust::everyYear).orElse(true);
        FormData common = FormData.EMPTY
                .with("start", start.toString())
                .with("deadline", start.plusMonths(months).toString())
                .with("seen", everyYear ? "100" : "30")
                .with("approached", "50")
                .with("consenting", "40")
                .with("passing", "50")
                .with("competing", "0")
                .with("variation", "0.85")
                .with("july", "50");
        FormData aimed = request.filled(RequestFields.PATIENTS_NORWAY)
                .map(target -> common.with("target", target))
                .orElse(common);
        FormData filled =
                estimate.map(patients -> sites(aimed, patients, trusts)).orElse(aimed);
        return RateLimits.applied(filled, limits);
    }

    private static FormData sites(FormData common, PatientsByTrust estimate, List<Trust> trusts) {
        Map<String, Double> patients = new HashMap<>();
        estimate.trusts().forEach(row -> patients.put(row.trust().organisationNumber(), row.patients()));
        FormData filled = common.with(
                ForecastForm.USE,
                estimate.trusts().stream()
                        .sorted(Comparator.comparingDouble(PatientsByTrust.Row::patients)
                                .reversed())
                        .limit(SITES)
                        .map(row -> row.trust().organisationNumber())
                        .toArray(String[]::new));
        for (Trust trust : trusts) {
            Double eligible = patients.get(trust.organisationNumber());
            if (eligible == null) continue;
            filled = filled.with(ForecastForm.Column.ELIGIBLE.field(trust), rounded(eligible))
                    .with(ForecastForm.Column.FROM.field(trust), "1")
                    .with(ForecastForm.Column.TO.field(trust), OPENS_TO);
        }
        return filled;
    }

    /** An estimate knows no more than two figures. */
    private static String rounded(double patients) {
        return new BigDecimal(Math.max(patients, 0.1)).round(new MathContext(2)).toPlainString();
    }
}
