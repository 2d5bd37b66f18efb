package no.nortrials.eligibility.exchange.rquest;

import java.math.BigDecimal;
import java.util.Optional;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.place.Malformed;
import no.nortrials.eligibility.place.Place;

/**
 * The two ends of a range written as {@code a|b}; either may be left out, not both.
 *
 * @param from the lower end
 * @param to the upper end
 */
record Ends(Optional<BigDecimal> from, Optional<BigDecimal> to) {
    static Ends of(Place place) {
        return of(place, place.text());
    }

    static Ends of(Place place, String text) {
        String[] ends = text.split("\\|", -1);
        Malformed malformed = place.malformed("two numbers as 20|30, one of which may be left out");
        if (ends.length != 2) throw malformed;
        try {
            var read = new Ends(end(ends[0]), end(ends[1]));
            if (read.from().isEmpty() && read.to().isEmpty()) throw malformed;
            return read;
        } catch (NumberFormatException _) {
            throw malformed;
        }
    }

    private static Optional<BigDecimal> end(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
    }

    static AgeBound years(BigDecimal end) {
        try {
            return AgeBound.years(end.intValueExact());
        } catch (ArithmeticException _) {
            throw new IllegalArgumentException("an age in years is a whole number, but was `" + end + "`");
        }
    }

    static Bound bound(BigDecimal end) {
        return new Bound(end, true);
    }
}
