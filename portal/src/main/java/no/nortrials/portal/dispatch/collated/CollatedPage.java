package no.nortrials.portal.dispatch.collated;

import java.util.List;
import no.nortrials.portal.dispatch.answer.AnswerLines.Line;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;

/**
 * A version in a reader's language, for the page, the PDF and the spreadsheet.
 *
 * @param everybody all trusts with their answers; empty for a company
 */
record CollatedPage(
        RequestHeader request,
        Snapshot snapshot,
        String frozen,
        @Nullable String sent,
        List<Part> interested,
        List<Part> everybody,
        List<Integer> versions) {

    public Collated.Shared shared() {
        return snapshot.content().shared();
    }

    /** One trust. */
    record Part(String trust, String state, boolean late, List<Line> lines) {}
}
