package no.nortrials.portal.capacity;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** What a trust is asked about its capacity in a therapy area. */
final class CapacityForm {
    static final String NAME = "capacity";
    static final String ENROLLED = "enrolled";
    static final String SCREENED = "screened";
    static final String MONTHS_TO_OPEN = "monthsToOpen";
    static final String NURSES = "nurses";
    static final String INVESTIGATORS = "investigators";

    private static final FieldType PATIENTS = new FieldType.Decimal(new BigDecimal("0.01"), new BigDecimal(10_000));
    private static final FieldType EQUIVALENTS = new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(1_000));

    static final List<Field> FIELDS = List.of(
            mandatory(ENROLLED, PATIENTS),
            optional(SCREENED, PATIENTS),
            optional(MONTHS_TO_OPEN, new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(60))),
            optional(NURSES, EQUIVALENTS),
            optional(INVESTIGATORS, EQUIVALENTS),
            optional("comment", new FieldType.Paragraph(1_000)));

    private CapacityForm() {}

    /** Everything that keeps it from being declared, by field. */
    static Map<String, Problem> problems(FormData typed) {
        var problems = new LinkedHashMap<>(FormCheck.all(FIELDS, typed));
        if (problems.isEmpty())
            typed.decimal(SCREENED)
                    .filter(screened ->
                            screened.compareTo(typed.decimal(ENROLLED).orElseThrow()) < 0)
                    .ifPresent(screened -> problems.put(
                            SCREENED,
                            Problem.of("capacity.problem.screened", typed.text(SCREENED), typed.text(ENROLLED))));
        return problems;
    }
}
