package no.nortrials.portal.centre;

import java.util.Map;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/**
 * A line of an imported file as it was read.
 *
 * @param content the line itself, shortened, so that whoever wrote it finds it again
 */
record ImportLine(long number, String content, FormData form, Map<String, Problem> problems, Likeness likeness) {

    /** Whether the study seems to be there already. */
    enum Likeness {
        NEW,
        TWICE_IN_FILE,
        KNOWN
    }

    boolean wrong() {
        return !problems.isEmpty();
    }

    boolean duplicate() {
        return likeness != Likeness.NEW;
    }

    ImportLine as(Likeness found) {
        return new ImportLine(number, content, form, problems, found);
    }
}
