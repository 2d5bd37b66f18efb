package no.nortrials.portal.dispatch.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.dispatch.proposal.Reason;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;

/**
 * What the page of recipients shows.
 *
 * @param asked whether hospitals are asked already; then the common deadline is moved elsewhere, and they are told
 * @param proposed trusts the rules propose, or that are chosen
 * @param nearMisses trusts that match but for something
 * @param others all other trusts, those found by the search words
 * @param sent trusts that were asked already
 */
record TriagePage(
        RequestHeader request,
        int version,
        boolean asked,
        @Nullable LocalDate internalDeadline,
        Set<Deadlines.Warning> warnings,
        List<Row> proposed,
        List<Row> nearMisses,
        List<Row> others,
        List<Row> sent) {

    public int chosen() {
        return (int) java.util.stream.Stream.of(proposed, nearMisses, others)
                .flatMap(List::stream)
                .filter(Row::chosen)
                .count();
    }

    /** One trust. */
    record Row(
            UUID trustId,
            String name,
            String regionCode,
            List<Reason.Stored> reasons,
            List<Reason.Stored> against,
            boolean chosen,
            List<Writable> people,
            @Nullable LocalDate due,
            RecipientState state,
            AnswerRates.@Nullable Rate rate) {}

    /** Somebody who can be written to. */
    record Writable(Person person, boolean chosen) {}
}
