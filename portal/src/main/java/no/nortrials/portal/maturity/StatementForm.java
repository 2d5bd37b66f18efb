package no.nortrials.portal.maturity;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.framework.Words;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;

/** What the unit says of a statement or a gate. A gate has no level and concerns every site. */
final class StatementForm {
    static final String NAME = "maturity.statement";

    private static final Field LEVEL = mandatory(
            "level",
            new FieldType.Choice(Option.of(
                    "maturity.level",
                    IntStream.rangeClosed(1, 4).mapToObj(Integer::toString).toArray(String[]::new))));
    private static final Field IRRELEVANT = optional("irrelevant", new FieldType.YesNo());

    private StatementForm() {}

    static List<Field> fields(boolean gate) {
        List<Field> fields = new ArrayList<>(List.of(
                mandatory("textEn", new FieldType.Paragraph(Words.LONGEST)),
                mandatory("textNb", new FieldType.Paragraph(Words.LONGEST)),
                mandatory("evidenceEn", new FieldType.Line(Words.LONGEST)),
                mandatory("evidenceNb", new FieldType.Line(Words.LONGEST)),
                mandatory("months", new FieldType.WholeNumber(1, Statement.LONGEST))));
        if (!gate) {
            fields.addFirst(LEVEL);
            fields.add(IRRELEVANT);
        }
        return fields;
    }

    static FormData typed(Statement statement) {
        return FormData.EMPTY
                .with("level", Integer.toString(statement.level()))
                .with("textEn", statement.text().en())
                .with("textNb", statement.text().nb())
                .with("evidenceEn", statement.evidence().en())
                .with("evidenceNb", statement.evidence().nb())
                .with("months", Integer.toString(statement.months()))
                .with("irrelevant", statement.mayBeIrrelevant() ? "yes" : "no");
    }

    /** What was typed, once nothing is wrong with it. */
    static Statement statement(String id, boolean gate, FormData typed) {
        return new Statement(
                id,
                gate ? 0 : (int) typed.number("level").orElseThrow(),
                new Words(typed.text("textEn"), typed.text("textNb")),
                new Words(typed.text("evidenceEn"), typed.text("evidenceNb")),
                (int) typed.number("months").orElseThrow(),
                !gate && typed.yes("irrelevant"));
    }
}
