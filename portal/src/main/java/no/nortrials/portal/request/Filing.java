package no.nortrials.portal.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a whole request at once, as a program sends it; the law is that of a draft that is sent. */
@Service
@Transactional
public class Filing {
    private final Drafts drafts;
    private final Sending sending;
    private final RequestCheck check;

    Filing(Drafts drafts, Sending sending, RequestCheck check) {
        this.drafts = drafts;
        this.sending = sending;
        this.check = check;
    }

    /** What became of it. */
    public sealed interface Filed {
        record Received(UUID id, String reference) implements Filed {}

        /** Nothing was kept; something must be put right first, by field. */
        record Incomplete(Map<String, Problem> problems) implements Filed {}
    }

    /** Files a request; fields that the form does not have are left out. */
    public Filed file(Actor sponsor, Product product, Map<String, List<String>> answers) {
        List<Field> fields = RequestForms.of(product).fields().toList();
        FormData form = FormData.of(fields, answers);
        Map<String, Problem> problems = check.errors(product, form);
        if (!problems.isEmpty()) return new Filed.Incomplete(problems);
        UUID id = begin(sponsor, product, form);
        return switch (sending.send(sponsor, id, drafts.of(sponsor, id).version())) {
            case Sending.Result.Sent(String reference) -> new Filed.Received(id, reference);
            case Sending.Result.Incomplete(Map<String, Problem> wrong) -> new Filed.Incomplete(wrong);
            case Sending.Result.Changed _ -> throw new IllegalStateException("a new draft was changed: `" + id + "`");
        };
    }

    /** A draft with these answers, right or wrong, for a person to finish. */
    public UUID begin(Actor sponsor, Product product, FormData form) {
        UUID id = drafts.begin(sponsor, product);
        List<Field> fields = RequestForms.of(product).fields().toList();
        Draft draft = drafts.of(sponsor, id);
        drafts.save(sponsor, id, fields, merged(draft.form(), form), draft.version());
        return id;
    }

    private static FormData merged(FormData known, FormData given) {
        var values = new LinkedHashMap<>(known.values());
        values.putAll(given.values());
        return new FormData(values);
    }
}
