package no.nortrials.portal.dataanswer;

import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.request.RequestHeader;

/**
 * A module's chapter of the data answer. The chapters of all beans of this type follow each other by their order; empty means that
 * there is nothing yet, or nothing that the actor may see.
 */
public interface DataChapter {

    int order();

    /** Whether there is anything to tell; cheaper than telling it. */
    boolean exists(Actor actor, RequestHeader request);

    /** In the language of the current locale. */
    Optional<Chapter> chapter(Actor actor, RequestHeader request);

    /**
     * What is told.
     *
     * @param id the chapter's anchor
     * @param titleKey the message that heads it
     * @param template a template with the fragment {@code chapter(model)}, which is also printed
     * @param draft the same in sentences, each with its source, to begin an answer with
     */
    record Chapter(String id, String titleKey, String template, Object model, List<String> draft) {
        public Chapter {
            draft = List.copyOf(draft);
        }
    }
}
