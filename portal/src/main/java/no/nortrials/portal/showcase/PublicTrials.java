package no.nortrials.portal.showcase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the public may read of trials, for the open interfaces. */
@Component
public class PublicTrials {
    private final Showcase showcase;

    PublicTrials(Showcase showcase) {
        this.showcase = showcase;
    }

    /**
     * One page of what was found.
     *
     * @param total how many there are in all
     */
    public record Found(int total, List<ShownTrial> trials) {
        public Found {
            trials = List.copyOf(trials);
        }
    }

    /**
     * Searches as the public page does.
     *
     * @param words in either language; empty for all
     * @param area code of a therapy area, or empty
     * @param trust organisation number, or empty
     * @param state {@code OPEN}, {@code PLANNED}, {@code CLOSED}, {@code FINISHED}, {@code STOPPED}, or {@code ANY}; empty for open or planned
     * @param page from 1
     * @param size how many on a page
     */
    public Found search(String words, String area, String trust, String state, int page, int size) {
        var found = showcase.search(ShowcaseFilter.of(words, area, "", trust, "", state, "", ""), page, size)
                .trials();
        return new Found(found.total(), found.rows());
    }

    public Optional<ShownTrial> find(String slug) {
        return showcase.find(slug);
    }
}
