package no.nortrials.eligibility.exchange.circe;

import java.util.Locale;
import java.util.Optional;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Place;

/** Which of several events of a person go further. */
enum Limit {
    ALL,
    FIRST,
    LAST;

    /** The limit under a property; circe takes all when nothing is said. */
    static Limit of(Place parent, String property) {
        return Given.in(parent, property)
                .flatMap(limit -> Given.in(limit, "Type"))
                .map(Limit::read)
                .orElse(ALL);
    }

    private static Limit read(Place type) {
        return switch (type.text().toUpperCase(Locale.ROOT)) {
            case "ALL" -> ALL;
            case "FIRST" -> FIRST;
            case "LAST" -> LAST;
            default -> throw type.malformed("one of [All, First, Last]");
        };
    }

    /** The days on which no other event may lie when the index event is the one kept. */
    Window better() {
        Moment index = new Moment.OfEvent(Work.INDEX);
        return this == LAST
                ? new Window(index, Optional.of(Offset.days(1)), Optional.empty())
                : new Window(index, Optional.empty(), Optional.of(Offset.days(-1)));
    }
}
