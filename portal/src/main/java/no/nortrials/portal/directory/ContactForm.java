package no.nortrials.portal.directory;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** The questions about somebody who receives requests. */
final class ContactForm {
    static final String NAME = "contact";
    static final List<Field> FIELDS = List.of(
            mandatory("name", new Line(200)),
            mandatory("email", new FieldType.Email()),
            optional("phone", new Line(40)),
            mandatory("rank", new Choice(Option.of("contact.rank", Contact.Rank.class))),
            mandatory("language", new Choice(Option.of("contact.language", "nb", "en"))),
            mandatory("validFrom", new FieldType.Day()),
            optional("validTo", new FieldType.Day()));

    private ContactForm() {}

    static FormData blank(LocalDate today) {
        return new FormData(
                Map.of("validFrom", List.of(today.toString()), "language", List.of("nb"), "rank", List.of("DEPUTY")));
    }

    static Map<String, Problem> problems(FormData form) {
        Map<String, Problem> problems = FormCheck.all(FIELDS, form);
        var from = form.day("validFrom");
        form.day("validTo")
                .filter(to -> from.isPresent() && to.isBefore(from.get()))
                .ifPresent(to -> problems.put(
                        "validTo", Problem.of("contact.problem.order", to.toString(), form.text("validFrom"))));
        return problems;
    }
}
