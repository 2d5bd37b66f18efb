package no.nortrials.portal.dispatch.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalInt;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.node.ReleasedCount;

/**
 * What the hospital's own data say of the request, beside the questions on patients.
 *
 * @param trusted whether the number may begin the answer: made-up patients never do for a real request
 */
record OwnCount(ReleasedCount count, boolean trusted) {
    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_EVEN);

    /** Whether the data hold only some of the hospital's patients. */
    public boolean sample() {
        return count.covers() < 1;
    }

    /** Patients of the whole hospital; a sample is scaled up and told with two figures. Nothing unless a number was told. */
    public OptionalInt patients() {
        return switch (count.told()) {
            case Told.About about -> OptionalInt.of(sample() ? scaled(about.persons()) : about.persons());
            case Told.FewerThan _, Told.Nothing _ -> OptionalInt.empty();
        };
    }

    private int scaled(int persons) {
        return new BigDecimal(persons / count.covers()).round(TWO_FIGURES).intValue();
    }

    /** The answer begun with the number, with where it comes from. */
    FormData begin(FormData answer) {
        return trusted && patients().isPresent()
                ? answer.with(AnswerForm.PATIENTS, number()).with(AnswerForm.PATIENTS_SOURCE, AnswerForm.WAREHOUSE)
                : answer;
    }

    /** Whether the number in the answer is still the one the data gave. */
    boolean isIn(FormData answer) {
        return patients().isPresent()
                && answer.text(AnswerForm.PATIENTS).equals(number())
                && answer.text(AnswerForm.PATIENTS_SOURCE).equals(AnswerForm.WAREHOUSE);
    }

    private String number() {
        return Integer.toString(patients().orElseThrow());
    }
}
