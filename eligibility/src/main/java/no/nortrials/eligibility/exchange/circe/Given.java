package no.nortrials.eligibility.exchange.circe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.nortrials.eligibility.place.Place;

/** What is given: circe writes null, an empty list or false for what is not asked. */
final class Given {
    private Given() {}

    static Optional<Place> in(Place place, String property) {
        return place.optional(property).filter(Given::asked);
    }

    static <T> List<T> list(Place place, String property, Function<Place, T> reader) {
        return in(place, property).map(list -> list.list(reader)).orElse(List.of());
    }

    static boolean isTrue(Place place, String property) {
        return in(place, property).isPresent() && place.truth(property, false);
    }

    private static boolean asked(Place place) {
        return !place.node().isNull()
                && !(place.node().isContainer() && place.node().isEmpty())
                && !(place.node().isBoolean() && !place.node().booleanValue());
    }
}
