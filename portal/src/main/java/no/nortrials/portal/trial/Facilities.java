package no.nortrials.portal.trial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.nortrials.portal.platform.BundledTable;
import org.springframework.stereotype.Component;

/**
 * Which trust runs a site, told by words of the facility's name. A city decides only when the source hides the facility, as many
 * sponsors do, or writes the city there; Oslo has several trusts and never decides.
 */
@Component
class Facilities {
    private static final List<String> HIDDEN =
            List.of("research site", "local institution", "investigational site", "master centre");

    private record Word(boolean isFacility, String word, String organisationNumber) {}

    private final List<Word> words = new BundledTable("/trial/facilities.csv")
            .rows().stream()
                    .map(row -> new Word(
                            row.getField("kind").equals("facility"),
                            row.getField("word"),
                            row.getField("organisation_number")))
                    .toList();

    /** The trust's organisation number; nothing when the site cannot be told to be a trust's. */
    Optional<String> trust(TrialSite site) {
        if (site.trust().isPresent()) return site.trust();
        String facility = site.facility().toLowerCase(Locale.ROOT);
        Optional<String> named = of(true, facility + " ");
        return named.isPresent() || !isHidden(facility)
                ? named
                : of(false, site.city().toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(String facility) {
        return facility.isEmpty() || HIDDEN.stream().anyMatch(facility::contains);
    }

    private Optional<String> of(boolean isFacility, String text) {
        return words.stream()
                .filter(word -> word.isFacility() == isFacility && text.contains(word.word()))
                .findFirst()
                .map(Word::organisationNumber);
    }
}
