package no.nortrials.portal.dispatch.collated;

import java.util.List;
import no.nortrials.portal.dispatch.answer.AnswerLines.Line;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;

/**
 * A version in a reader's language, for the page, the PDF and the spreadsheet.
 *
 * @param latest whether it is the newest one there is
 * @param everybody all trusts with their answers; empty for a company
 * @param later what was answered after the newest version was frozen; for a company only what it may read
 */
record CollatedPage(
        RequestHeader request,
        Snapshot snapshot,
        boolean latest,
        String frozen,
        @Nullable String sent,
        List<Part> interested,
        List<Part> everybody,
        List<Part> later,
        List<Integer> versions) {

    public Collated.Shared shared() {
        return snapshot.content().shared();
    }

    /** One trust. */
    record Part(String trust, String state, boolean late, List<Line> lines) {}
}
