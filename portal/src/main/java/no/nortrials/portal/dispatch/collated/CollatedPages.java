package no.nortrials.portal.dispatch.collated;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.answer.AnswerLines;
import no.nortrials.portal.dispatch.letter.Texts;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Component;

/** Puts a frozen version into words. */
@Component
class CollatedPages {
    private final Collating collating;
    private final Requests requests;
    private final AnswerLines lines;
    private final Texts texts;
    private final LateAnswers lateAnswers;

    CollatedPages(Collating collating, Requests requests, AnswerLines lines, Texts texts, LateAnswers lateAnswers) {
        this.collating = collating;
        this.requests = requests;
        this.lines = lines;
        this.texts = texts;
        this.lateAnswers = lateAnswers;
    }

    /** The version asked for, or the newest one the actor may see. */
    Optional<CollatedPage> of(Actor actor, UUID requestId, int version, Locale locale) {
        List<Snapshot> versions = collating.versions(actor, requestId);
        return versions.stream()
                .filter(each -> version == 0 || each.version() == version)
                .findFirst()
                .map(each -> page(actor, requestId, each, versions, locale));
    }

    private CollatedPage page(Actor actor, UUID requestId, Snapshot snapshot, List<Snapshot> versions, Locale locale) {
        RequestHeader request = collating.request(actor, requestId);
        FormData form = requests.form(requestId);
        boolean latest = snapshot.version() == versions.getFirst().version();
        boolean unit = actor.is(Role.COORDINATOR);
        return new CollatedPage(
                request,
                snapshot,
                latest,
                texts.time(snapshot.frozenAt(), locale),
                snapshot.sentAt() == null ? null : texts.time(snapshot.sentAt(), locale),
                parts(snapshot.content().shared().interested(), form, locale),
                unit ? parts(snapshot.content().internal(), form, locale) : List.of(),
                latest ? parts(later(request, snapshot, unit), form, locale) : List.of(),
                versions.stream().map(Snapshot::version).toList());
    }

    private List<Collated.One> later(RequestHeader request, Snapshot snapshot, boolean unit) {
        Collated since = lateAnswers.since(request, snapshot.frozenAt());
        return unit ? since.internal() : since.shared().interested();
    }

    private List<CollatedPage.Part> parts(List<Collated.One> all, FormData form, Locale locale) {
        return all.stream()
                .map(one -> new CollatedPage.Part(
                        texts.trust(one.trustId(), locale),
                        texts.text("recipient.state." + one.state(), locale),
                        one.late(),
                        lines.of(new FormData(one.answer()), form, locale)))
                .sorted(Comparator.comparing(CollatedPage.Part::trust, Collator.getInstance(locale)))
                .toList();
    }
}
