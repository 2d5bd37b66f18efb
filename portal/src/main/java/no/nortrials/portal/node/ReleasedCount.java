package no.nortrials.portal.node;

import java.time.LocalDate;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.SiteAnswer;
import no.nortrials.disclosure.wire.Told;

/**
 * What one trust told of the patients who meet all criteria.
 *
 * @param trust organisation number
 * @param evaluated how many of the criteria it evaluated, wholly or in part
 * @param criteria how many there are
 * @param dataDate the day the counted data were loaded to
 * @param synthetic whether the patients are made up
 * @param covers the share of the trust's patients that its data hold, above 0, at most 1
 */
public record ReleasedCount(
        String trust, Told told, int evaluated, int criteria, LocalDate dataDate, boolean synthetic, double covers) {
    public ReleasedCount {
        if (evaluated < 0 || evaluated > criteria)
            throw new IllegalArgumentException("evaluated `" + evaluated + "` of `" + criteria + "` criteria");
    }

    static ReleasedCount of(NodeReply.Answered reply, SiteAnswer answer, int evaluated) {
        return new ReleasedCount(
                answer.site(),
                answer.total(),
                evaluated,
                answer.steps().size() - 1,
                reply.dataDate(),
                reply.synthetic(),
                reply.covers());
    }
}
