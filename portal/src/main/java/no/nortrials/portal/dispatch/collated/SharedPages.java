package no.nortrials.portal.dispatch.collated;

import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dispatch.SharedAnswer;
import no.nortrials.portal.dispatch.SharedAnswers;
import org.springframework.stereotype.Component;

/** What the company's page shows, for programs. */
@Component
class SharedPages implements SharedAnswers {
    private final CollatedPages pages;

    SharedPages(CollatedPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<SharedAnswer> newest(Actor actor, UUID request) {
        return pages.of(actor, request, 0, actor.locale()).map(SharedPages::shared);
    }

    private static SharedAnswer shared(CollatedPage page) {
        Collated.Shared shared = page.shared();
        return new SharedAnswer(
                shared.reference(),
                shared.title(),
                page.snapshot().version(),
                page.snapshot().frozenAt(),
                page.snapshot().sentAt(),
                page.snapshot().comment(),
                shared.asked(),
                shared.declined(),
                shared.missing(),
                page.interested().stream()
                        .map(part -> new SharedAnswer.Interested(
                                part.trust(),
                                part.late(),
                                part.lines().stream()
                                        .map(line -> new SharedAnswer.Line(line.question(), line.answer()))
                                        .toList()))
                        .toList());
    }
}
