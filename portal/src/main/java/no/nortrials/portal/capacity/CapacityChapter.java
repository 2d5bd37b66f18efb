package no.nortrials.portal.capacity;

import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dataanswer.DataChapter;
import no.nortrials.portal.request.RequestHeader;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Capacity and competition, in the data answer. */
@Component
class CapacityChapter implements DataChapter {
    private final CompetitionDesk desk;
    private final MessageSource messages;

    CapacityChapter(CompetitionDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    /** There are always beds to tell of, so it does not make a data answer by itself for the unit. */
    @Override
    public boolean exists(Actor actor, RequestHeader request) {
        return desk.mayRead(actor, request.id()) && desk.hasDiagnosis(request.id());
    }

    @Override
    public Optional<Chapter> chapter(Actor actor, RequestHeader request) {
        if (!desk.mayRead(actor, request.id())) return Optional.empty();
        Competition competition = desk.of(request);
        if (competition.codes().isEmpty() && competition.declaring() == 0) return Optional.empty();
        return Optional.of(
                new Chapter("capacity", "capacity.request", "capacity/chapter", competition, draft(competition)));
    }

    private List<String> draft(Competition competition) {
        if (competition.codes().isEmpty()) return List.of();
        Object[] told = {competition.trials().size(), String.join(", ", competition.codes()), competition.declaring()};
        return List.of(messages.getMessage("capacity.draft", told, LocaleContextHolder.getLocale()));
    }
}
