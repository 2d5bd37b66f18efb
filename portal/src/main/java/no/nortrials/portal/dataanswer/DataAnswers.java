package no.nortrials.portal.dataanswer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the chapters together. */
@Component
@Transactional(readOnly = true)
public class DataAnswers {
    private final Requests requests;
    private final List<DataChapter> chapters;

    DataAnswers(Requests requests, List<DataChapter> chapters) {
        this.requests = requests;
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(DataChapter::order))
                .toList();
    }

    /** For the unit also when there is nothing yet. */
    DataAnswer of(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (request.draft()) throw new NotFound("no data answer for the draft `" + id + "`");
        DataAnswer answer = of(actor, request);
        if (answer.isEmpty() && !actor.is(Role.COORDINATOR))
            throw new NotFound("nothing of the data is shared for request `" + id + "`");
        return answer;
    }

    boolean exist(Actor actor, RequestHeader request) {
        return chapters.stream().anyMatch(each -> each.exists(actor, request));
    }

    private DataAnswer of(Actor actor, RequestHeader request) {
        return new DataAnswer(
                request,
                chapters.stream()
                        .flatMap(each -> each.chapter(actor, request).stream())
                        .toList());
    }

    /** The first words of an answer in one of the portal's languages, a paragraph for each chapter; empty when there is none. */
    public String draft(Actor actor, RequestHeader request, Locale language) {
        Locale before = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language);
        try {
            return of(actor, request).chapters().stream()
                    .map(chapter -> String.join(" ", chapter.draft()))
                    .flatMap(paragraph -> paragraph.isBlank() ? Stream.empty() : Stream.of(paragraph))
                    .collect(Collectors.joining("\n\n"));
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }
}
