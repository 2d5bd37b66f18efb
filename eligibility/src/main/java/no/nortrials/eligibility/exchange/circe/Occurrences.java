package no.nortrials.eligibility.exchange.circe;

import java.util.OptionalInt;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.place.Place;

/** Reads how often. */
final class Occurrences {
    private Occurrences() {}

    static Times read(Place place) {
        place.only("Type", "Count", "IsDistinct", "CountColumn");
        return place.guarded(Occurrences::times);
    }

    private static Times times(Place place) {
        int count = place.required("Count").whole();
        Place type = place.required("Type");
        return switch (type.whole()) {
            case 0 -> times(place, count, OptionalInt.of(count));
            case 1 -> times(place, 0, OptionalInt.of(count));
            case 2 -> times(place, count, OptionalInt.empty());
            default -> throw type.malformed("0 for exactly, 1 for at most or 2 for at least");
        };
    }

    private static Times times(Place place, int min, OptionalInt max) {
        // once or more, and never, are the same whatever is counted
        boolean same = min <= 1 && (max.isEmpty() || max.getAsInt() == 0);
        return new Times(min, max, same ? Times.Counting.EVENTS : counting(place));
    }

    private static Times.Counting counting(Place place) {
        if (!Given.isTrue(place, "IsDistinct")) return Times.Counting.EVENTS;
        String column = Given.in(place, "CountColumn").map(Place::text).orElse("DOMAIN_CONCEPT");
        if (!column.equals("START_DATE"))
            throw place.malformed("distinct days (CountColumn START_DATE); distinct codes or visits cannot be counted");
        return Times.Counting.DAYS;
    }
}
