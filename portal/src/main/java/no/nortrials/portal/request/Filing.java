package no.nortrials.portal.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * A value read from a file.
     *
     * @param place where it stood there, for people
     */
    public record Placed(String text, String place) {}

    /**
     * A draft with what a file says, each field marked with its place until somebody edits it. A value that the field does not
     * take is left out; one that is too long is cut.
     *
     * @param source what kind of file, for people
     * @param record the file's name
     * @return the draft, and how many fields were filled
     */
    public Begun begin(Actor sponsor, Product product, Map<String, Placed> values, String source, String record) {
        Map<String, Reading.Value> fitting = FileValues.fitting(product, values);
        UUID id = drafts.begin(sponsor, product, new Reading.Filled(record, Optional.of(product), fitting), source);
        return new Begun(id, fitting.size());
    }

    /** A draft begun from a file. */
    public record Begun(UUID id, int filled) {}

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
