package no.nortrials.portal.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import no.nortrials.portal.web.Fmt;
import org.springframework.stereotype.Component;

/** Estimated numbers of patients, told with two figures, because no estimate knows more. Pages use it as {@code @patients}. */
@Component("patients")
class PatientNumbers {
    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final int ONE_DECIMAL_BELOW = 10;

    private final Fmt fmt;

    PatientNumbers(Fmt fmt) {
        this.fmt = fmt;
    }

    /** 9,800 for 9,776.3 and 7.4 for 7.38; below 0.1 as 0.1 at most. */
    public String text(double patients) {
        if (patients > 0 && patients < 0.1) return "< " + fmt.decimal(0.1, 1);
        return fmt.decimal(rounded(patients), patients < ONE_DECIMAL_BELOW ? 1 : 0);
    }

    /** The same as a number, for a chart. */
    public double rounded(double patients) {
        return new BigDecimal(patients).round(TWO_FIGURES).doubleValue();
    }
}
