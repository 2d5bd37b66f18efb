package no.nortrials.portal.dispatch.collated;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.dispatch.answer.AnswerLines;
import no.nortrials.portal.dispatch.recipient.EarlierRounds;
import no.nortrials.portal.dispatch.recipient.Link;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.reminding.Reminders;
import org.jspecify.annotations.Nullable;

/**
 * What the section of hospitals on a request's page shows.
 *
 * @param kind {@code unit}, {@code company} or {@code hospital}
 * @param declined null when the rules tell nothing of declines
 * @param deadline for the unit only, when another deadline waits for its word
 */
record PanelModel(
        String kind,
        UUID requestId,
        int asked,
        int interested,
        @Nullable Integer declined,
        int waiting,
        List<Row> rows,
        boolean collated,
        @Nullable Deadline deadline) {

    /**
     * One recipient.
     *
     * @param late whether it answered after the sponsor's deadline
     * @param links for the unit only
     * @param reminders for the unit only
     * @param earlier for the unit only: how it was asked before it was recalled
     */
    record Row(
            UUID id,
            UUID trustId,
            RecipientState state,
            @Nullable LocalDate due,
            boolean late,
            List<AnswerLines.Line> answer,
            List<Link> links,
            List<Reminders.Reminder> reminders,
            List<EarlierRounds.Earlier> earlier) {}

    /**
     * The hospitals' deadline and what is proposed in its place.
     *
     * @param version of the round, which guards it against two coordinators at once
     */
    record Deadline(
            int version, @Nullable LocalDate now, @Nullable LocalDate proposed) {}
}
