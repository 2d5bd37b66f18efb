package no.nortrials.portal.reference;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Identifier;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FieldType.Paragraph;
import no.nortrials.portal.form.FieldType.Several;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** What is asked about a data set. */
final class DataSetForm {
    static final String NAME = "dataSet";
    static final String CODE = "code";
    static final String NAME_NB = "nameNb";
    static final String NAME_EN = "nameEn";
    static final String PROVIDER = "provider";
    static final String AGREEMENT = "agreement";
    static final String PURPOSE_NB = "purposeNb";
    static final String PURPOSE_EN = "purposeEn";
    static final String LICENCE = "licence";
    static final String CONTACT = "contact";
    static final String GEOGRAPHY = "geography";
    static final String SENSITIVITY = "sensitivity";
    static final String RULES = "rules";
    static final String SOURCE = "source";
    static final String PART = "part";
    static final String SELECTION = "selection";
    static final String EVERY = "every";

    static final List<Field> FIELDS = List.of(
            mandatory(CODE, new Identifier("[a-z][a-z0-9-]{1,59}", "diagnoses-2025")),
            mandatory(NAME_NB, new Line(120)),
            mandatory(NAME_EN, new Line(120)),
            mandatory(PROVIDER, new Line(200)),
            optional(AGREEMENT, new Line(300)),
            mandatory(PURPOSE_NB, new Line(300)),
            mandatory(PURPOSE_EN, new Line(300)),
            mandatory(LICENCE, new Line(200)),
            optional(CONTACT, new Line(200)),
            mandatory(GEOGRAPHY, new Choice(Option.of("dataSet.geography", Geography.class))),
            mandatory(SENSITIVITY, new Choice(Option.of("dataSet.sensitivity", Sensitivity.class))),
            optional(RULES, new Several(Option.of("dataSet.rules", Rule.class))),
            optional(SOURCE, new Choice(Option.of("dataSet.source", Source.class))),
            optional(PART, new Identifier("[a-z0-9-]{1,40}", "nokkel")),
            optional(SELECTION, new Paragraph(4000)),
            optional(EVERY, new Choice(Option.of("dataSet.every", "WEEKLY", "MONTHLY"))));

    private DataSetForm() {}

    /** @param taken whether another data set has this code */
    static Map<String, Problem> problems(FormData form, boolean taken) {
        Map<String, Problem> problems = FormCheck.all(FIELDS, form);
        if (taken || form.text(CODE).equals("new"))
            problems.putIfAbsent(CODE, Problem.of("dataSet.problem.taken", form.text(CODE)));
        if (form.filled(SOURCE).isPresent())
            Selection.unreadable(form.text(SELECTION))
                    .ifPresent(line -> problems.putIfAbsent(SELECTION, Problem.of("dataSet.problem.selection", line)));
        if (form.text(SOURCE).equals(Source.FHI.name()) && form.filled(PART).isEmpty())
            problems.putIfAbsent(PART, Problem.of("form.problem.missing"));
        return problems;
    }
}
