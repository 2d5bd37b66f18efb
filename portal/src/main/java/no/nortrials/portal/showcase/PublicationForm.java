package no.nortrials.portal.showcase;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** What a hospital writes of a trial for the public. */
final class PublicationForm {
    static final String NAME = "publication";
    static final String TITLE_NB = "titleNb";
    static final String SUMMARY_NB = "summaryNb";
    static final String WHO_NB = "whoNb";
    static final String TITLE_EN = "titleEn";
    static final String SUMMARY_EN = "summaryEn";
    static final String WHO_EN = "whoEn";
    static final String HOW = "how";
    static final String EMAIL = "email";
    static final String ETHICS = "ethics";
    static final String ETHICS_DAY = "ethicsDay";

    static final List<Field> FIELDS = List.of(
            mandatory(TITLE_NB, new FieldType.Line(200)),
            mandatory(SUMMARY_NB, new FieldType.Paragraph(3_000)),
            optional(WHO_NB, new FieldType.Paragraph(1_500)),
            optional(TITLE_EN, new FieldType.Line(200)),
            optional(SUMMARY_EN, new FieldType.Paragraph(3_000)),
            optional(WHO_EN, new FieldType.Paragraph(1_500)),
            optional(HOW, new FieldType.Paragraph(600)),
            optional(EMAIL, new FieldType.Email()),
            optional(ETHICS, new FieldType.Line(60)),
            optional(ETHICS_DAY, new FieldType.Day()));

    private PublicationForm() {}

    /** Everything that keeps it from being published, by field. */
    static Map<String, Problem> problems(FormData typed, LocalDate today) {
        var problems = new LinkedHashMap<>(FormCheck.all(FIELDS, typed));
        typed.day(ETHICS_DAY)
                .filter(day -> day.isAfter(today))
                .ifPresent(day ->
                        problems.put(ETHICS_DAY, Problem.of("publication.problem.future", typed.text(ETHICS_DAY))));
        if (typed.filled(ETHICS_DAY).isPresent() && typed.filled(ETHICS).isEmpty())
            problems.put(ETHICS, Problem.of("form.problem.missing"));
        return problems;
    }

    /** Whether it names an approval by the ethics committee. */
    static boolean isApproved(FormData answers) {
        return answers.filled(ETHICS).isPresent() && answers.day(ETHICS_DAY).isPresent();
    }
}
