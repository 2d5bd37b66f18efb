package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** The questions of one kind of criterion, and the criterion their answers mean. */
interface CriterionForm {

    List<Field> fields();

    /** What is wrong beyond each field by itself. */
    Optional<Map.Entry<String, Problem>> problem(FormData typed, Context context);

    /** The criterion, when nothing is wrong. */
    Criterion make(FormData typed, Note note, Context context);

    /** The answers that mean a criterion of this kind, as well as the questions can say it. */
    Map<String, List<String>> fill(Criterion criterion);

    /**
     * Beside what was typed.
     *
     * @param before the criterion that is being edited, if any
     */
    record Context(Optional<Criterion> before, boolean norwegian) {}
}
