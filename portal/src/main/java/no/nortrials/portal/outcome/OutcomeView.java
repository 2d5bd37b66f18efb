package no.nortrials.portal.outcome;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;

/** What a page shows of a request's outcome. */
record OutcomeView(
        RequestHeader request,
        List<Line> lines,
        boolean contradicted,
        List<Ask> asks,
        boolean mayRecord,
        List<Proposal> proposals) {

    OutcomeView {
        lines = List.copyOf(lines);
        asks = List.copyOf(asks);
        proposals = List.copyOf(proposals);
    }

    /**
     * One piece of news.
     *
     * @param counts whether it is the one that counts
     * @param disputed whether other news contradicts it
     * @param note the words that came with it, or null when there are none or the reader may not see them
     */
    record Line(
            OutcomeEvent event,
            boolean counts,
            boolean disputed,
            boolean mayWithdraw,
            @Nullable String reason,
            @Nullable String note,
            List<String> sites) {}

    /** The trusts one can choose among, by name. */
    record Sites(Map<UUID, String> names) {}
}
