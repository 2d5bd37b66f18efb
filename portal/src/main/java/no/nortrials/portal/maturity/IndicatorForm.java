package no.nortrials.portal.maturity;

import static no.nortrials.portal.form.Field.mandatory;

import java.util.List;
import no.nortrials.maturity.framework.Indicator;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.framework.Words;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;

/** What the unit says of something that must be measured. */
final class IndicatorForm {
    private static final int MOST = 10_000;

    static final List<Field> FIELDS = List.of(
            mandatory("id", new FieldType.Identifier("[a-z][a-z0-9-]{0,47}", "contract-time")),
            mandatory("en", new FieldType.Line(Words.LONGEST)),
            mandatory("nb", new FieldType.Line(Words.LONGEST)),
            mandatory("least", new FieldType.WholeNumber(1, MOST)),
            mandatory("months", new FieldType.WholeNumber(1, Statement.LONGEST)));

    private IndicatorForm() {}

    /** What was typed, once nothing is wrong with it. */
    static Indicator indicator(FormData typed) {
        return new Indicator(
                typed.text("id"),
                new Words(typed.text("en"), typed.text("nb")),
                (int) typed.number("least").orElseThrow(),
                (int) typed.number("months").orElseThrow());
    }
}
