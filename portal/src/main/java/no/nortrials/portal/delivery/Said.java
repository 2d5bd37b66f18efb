package no.nortrials.portal.delivery;

import java.time.Instant;
import java.util.List;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;

/**
 * What was said of a trial at a site at one time.
 *
 * @param version grows with each
 * @param answers to {@link SiteTrialForm}
 */
public record Said(long version, FormData answers, Instant at, String by) {

    /** Fields that say something else than before. */
    public List<String> changed(FormData before) {
        return SiteTrialForm.FIELDS.stream()
                .map(Field::name)
                .filter(field -> !answers.text(field).equals(before.text(field)))
                .toList();
    }
}
