package no.nortrials.portal.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All tables of a year. */
@Component
class Tables {
    private final Names names;

    Tables(Names names) {
        this.names = names;
    }

    /** What the unit sees: the portal's requests, with the centres' beside them. */
    List<FigureTable> ofPortal(Figures figures, int year, Words words) {
        Scope portal = new Scope.Portal();
        var requests = new RequestTables(figures, year, portal, words);
        var answers = new AnswerTables(figures, year, portal, words);
        return List.of(
                requests.kinds(),
                requests.outcomes(),
                requests.years(),
                requests.areas(names.areas()),
                requests.products(),
                requests.channels(names.centres(year)),
                answers.punctuality(),
                answers.decisions(),
                answers.declineReasons(),
                answers.times(),
                answers.curve());
    }

    /** What a centre sees: its own. */
    List<FigureTable> ofCentre(Figures figures, int year, Scope.OneCentre centre, Words words) {
        var requests = new RequestTables(figures, year, centre, words);
        return Stream.of(
                        requests.kinds(),
                        requests.outcomes(),
                        requests.years(),
                        requests.areas(names.areas()),
                        requests.products())
                .toList();
    }
}
