package no.nortrials.portal.workload;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import no.nortrials.delivery.capacity.Places;
import no.nortrials.delivery.capacity.Staffing;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;

/** What is asked about the hours of a site's people; who they are stands in its profile. */
final class StaffingForm {
    static final String NAME = "staffing";
    static final String HOURS = "hoursAYear";
    static final String ABSENCE = "absence";
    static final String ARRIVALS = "arrivals";
    static final String IN_CHAIR = "inChair";

    static final List<Field> FIELDS = List.of(
            mandatory(HOURS, new FieldType.WholeNumber(100, 3_000)),
            mandatory(ABSENCE, new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(100))),
            optional(ARRIVALS, new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(100))),
            optional(IN_CHAIR, new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(24))));

    /** What a site begins with. The absence is a guess until the site knows better. */
    static final FormData USUAL = FormData.EMPTY
            .with(HOURS, Integer.toString((int) Staffing.HOURS_A_YEAR))
            .with(ABSENCE, "15");

    private StaffingForm() {}

    /** Chances that a patient waits for a chair at the peak; nothing unless all of it is known. */
    static OptionalDouble waiting(FormData answers, long chairs) {
        var arrivals = answers.decimal(ARRIVALS);
        var stay = answers.decimal(IN_CHAIR);
        if (chairs < 1 || arrivals.isEmpty() || stay.isEmpty()) return OptionalDouble.empty();
        double load = arrivals.get().multiply(stay.get()).doubleValue();
        return OptionalDouble.of(new Places((int) chairs, load).waiting());
    }
}
