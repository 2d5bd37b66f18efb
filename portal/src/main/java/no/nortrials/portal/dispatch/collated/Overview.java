package no.nortrials.portal.dispatch.collated;

import java.time.Instant;
import java.util.List;
import no.nortrials.portal.dispatch.DispatchSettings.Declines;
import no.nortrials.portal.dispatch.answer.AnswerForm;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;

/** Who gets to know what of the answers. Law: the shared part names the interested and nobody else. */
final class Overview {
    private Overview() {}

    static Collated of(RequestHeader request, List<Collated.One> all, Declines declines, Instant now) {
        List<Collated.One> interested = all.stream()
                .filter(each -> RecipientState.valueOf(each.state()).positive())
                .map(each -> new Collated.One(
                        each.trustId(),
                        each.state(),
                        each.late(),
                        AnswerForm.forCompany(new FormData(each.answer())).values()))
                .toList();
        int declined = (int) all.stream()
                .filter(each -> each.state().equals(RecipientState.DECLINED.name()))
                .count();
        int missing = all.size() - interested.size() - declined;
        return new Collated(
                switch (declines) {
                    case COUNTED -> shared(request, now, all.size(), declined, missing, interested);
                    // without a count of its own a decline counts as not answered
                    case HIDDEN -> shared(request, now, all.size(), null, missing + declined, interested);
                },
                all);
    }

    private static Collated.Shared shared(
            RequestHeader request,
            Instant now,
            int asked,
            @org.jspecify.annotations.Nullable Integer declined,
            int missing,
            List<Collated.One> interested) {
        return new Collated.Shared(
                request.name(), request.title(), request.synthetic(), now, asked, declined, missing, interested);
    }
}
