package no.nortrials.portal.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was said about one request. Law: news recorded at or after a moment never changes what counted before it.
 *
 * @param events in any order
 */
record News(List<OutcomeEvent> events) {
    News {
        events = events.stream().sorted(OutcomeEvent.BY_DATE.reversed()).toList();
    }

    Optional<OutcomeEvent> current() {
        return valid().findFirst();
    }

    Optional<OutcomeEvent> before(Instant cut) {
        return events.stream().filter(event -> event.knownBefore(cut)).findFirst();
    }

    private Stream<OutcomeEvent> valid() {
        return events.stream().filter(event -> !event.withdrawn());
    }

    /** Two final statements of different kind; that a study was cancelled later contradicts nothing. */
    List<Contradiction> contradictions() {
        List<OutcomeEvent> finals =
                valid().filter(event -> event.kind().isFinal()).toList();
        var found = new ArrayList<Contradiction>();
        for (int later = 0; later < finals.size(); later++)
            for (int earlier = later + 1; earlier < finals.size(); earlier++)
                if (disagree(finals.get(earlier), finals.get(later)))
                    found.add(new Contradiction(finals.get(earlier), finals.get(later)));
        return found;
    }

    private static boolean disagree(OutcomeEvent earlier, OutcomeEvent later) {
        return earlier.kind() != later.kind() && later.kind() != OutcomeKind.CANCELLED;
    }

    /** Two pieces of news that cannot both be right; the later counts, both are shown. */
    record Contradiction(OutcomeEvent earlier, OutcomeEvent later) {}
}
