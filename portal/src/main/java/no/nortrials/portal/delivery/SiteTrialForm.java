package no.nortrials.portal.delivery;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.nortrials.delivery.indicator.Count;
import no.nortrials.delivery.indicator.Milestone;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;

/** What is asked about a trial at a site. */
final class SiteTrialForm {
    static final String NAME = "deliveredTrial";
    static final String TITLE = "name";
    static final String REQUEST = "request";
    static final String LOGGED = "logged";
    static final String AMENDMENT = "amendment";

    private static final int MOST = 1_000_000;

    static final List<Field> FIELDS = Stream.of(
                    Stream.of(
                            mandatory(TITLE, new FieldType.Line(200)),
                            optional("mNumber", new FieldType.Line(40)),
                            optional(REQUEST, new FieldType.Identifier("NT-\\d{4}-\\w{1,8}", "NT-2026-0042"))),
                    Arrays.stream(Milestone.values()).map(each -> optional(field(each), new FieldType.Day())),
                    Arrays.stream(Count.values())
                            .map(each -> optional(field(each), new FieldType.WholeNumber(0, MOST))),
                    Stream.of(optional(LOGGED, new FieldType.YesNo()), optional(AMENDMENT, new FieldType.Line(500))))
            .flatMap(part -> part)
            .toList();

    private SiteTrialForm() {}

    /** FIRST_PATIENT is firstPatient. */
    static String field(Enum<?> constant) {
        var name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1))
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        return name.toString();
    }
}
