package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.dispatch.letter.Texts;
import no.nortrials.portal.dispatch.recipient.Links;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.request.Synopsis;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer page: what this person may read of the request, and the answer as it stands. */
@Service
@Transactional
class AnswerPages {
    private final Requests requests;
    private final Recipients recipients;
    private final Links links;
    private final Answers answers;
    private final Confidentiality confidentiality;
    private final Enclosures enclosures;
    private final OwnCounts counts;
    private final OwnProfiles profiles;
    private final Openness openness;
    private final Texts texts;
    private final Synopsis synopsis;
    private final Clock clock;

    AnswerPages(
            Requests requests,
            Recipients recipients,
            Links links,
            Answers answers,
            Confidentiality confidentiality,
            Enclosures enclosures,
            OwnCounts counts,
            OwnProfiles profiles,
            Openness openness,
            Texts texts,
            Synopsis synopsis,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.links = links;
        this.answers = answers;
        this.confidentiality = confidentiality;
        this.enclosures = enclosures;
        this.counts = counts;
        this.profiles = profiles;
        this.openness = openness;
        this.texts = texts;
        this.synopsis = synopsis;
        this.clock = clock;
    }

    /** Opens the page: notes that it was read, and restricted reading in the audit trail. */
    AnswerPage open(Respondent respondent, UUID recipientId) {
        Recipient recipient = recipients.locked(recipientId);
        RequestHeader request = openness.request(recipient);
        if (recipient.state() == RecipientState.SENT)
            recipients.move(recipient, RecipientState.OPENED, clock.instant());
        Optional.ofNullable(respondent.linkId()).ifPresent(id -> links.opened(id, clock.instant()));
        Confidentiality.Standing standing = confidentiality.of(respondent, request, recipient);
        if (standing.readable() && standing != Confidentiality.Standing.NOTHING_RESTRICTED)
            confidentiality.read(respondent, request, recipient, request.name());
        Answer answer = answers.of(recipientId);
        Own own = own(recipient, request);
        return page(respondent, recipient, request, answer, own, own.begin(answer), Map.of(), Optional.empty());
    }

    /** What the hospital's data and its study site's profile say. */
    private record Own(Optional<OwnCount> counted, Optional<OwnProfile> profile) {
        /** What was saved; before anything was, what is known already. */
        FormData begin(Answer answer) {
            if (answer.version() > 0) return answer.form();
            FormData known = profile.map(own -> own.begin(answer.form())).orElse(answer.form());
            return counted.map(own -> own.begin(known)).orElse(known);
        }
    }

    private Own own(Recipient recipient, RequestHeader request) {
        return new Own(counts.of(recipient, request), profiles.of(recipient, request));
    }

    /** The page again, with what was typed. */
    @Transactional(readOnly = true)
    AnswerPage again(Respondent respondent, UUID recipientId, FormData typed, Submitted outcome) {
        Recipient recipient = recipients.find(recipientId).orElseThrow();
        Map<String, Problem> problems = switch (outcome) {
            case Submitted.Faulty(Map<String, Problem> found) -> found;
            case Submitted.Kept _, Submitted.Changed _, Submitted.Closed _ -> Map.of();
        };
        Optional<Answer> conflict = switch (outcome) {
            case Submitted.Changed(Answer now) -> Optional.of(now);
            case Submitted.Kept _, Submitted.Faulty _, Submitted.Closed _ -> Optional.empty();
        };
        RequestHeader request = openness.request(recipient);
        Answer answer = answers.of(recipientId);
        return page(respondent, recipient, request, answer, own(recipient, request), typed, problems, conflict);
    }

    private AnswerPage page(
            Respondent respondent,
            Recipient recipient,
            RequestHeader request,
            Answer answer,
            Own own,
            FormData typed,
            Map<String, Problem> problems,
            Optional<Answer> conflict) {
        Confidentiality.Standing standing = confidentiality.of(respondent, request, recipient);
        List<Enclosures.Enclosure> enclosed = enclosures.of(respondent, request, recipient);
        return new AnswerPage(
                request,
                recipient,
                texts.trust(recipient.trustId(), LocaleContextHolder.getLocale()),
                standing,
                enclosed,
                requests.disclosed(request.id(), standing.readable()),
                synopsis.of(request, standing.readable(), LocaleContextHolder.getLocale()),
                answer,
                own.counted(),
                own.profile(),
                typed,
                problems,
                conflict,
                answers.sentOf(recipient.id()),
                links.ofRecipient(recipient.id()).stream()
                        .filter(link -> link.note() != null)
                        .toList(),
                openness.open(recipient),
                openness.late(request));
    }
}
