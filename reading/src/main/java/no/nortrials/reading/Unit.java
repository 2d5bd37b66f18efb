package no.nortrials.reading;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What stands after a number.
 *
 * @param ucum a unit of UCUM, if one is written
 * @param time a unit of time, if one is written
 * @param normal the end of the normal range of which the number is a multiple
 * @param to the index of the token after it
 */
record Unit(Optional<String> ucum, Optional<ChronoUnit> time, Optional<Normal> normal, int to) {
    static Unit none(int to) {
        return new Unit(Optional.empty(), Optional.empty(), Optional.empty(), to);
    }

    boolean isNone() {
        return ucum.isEmpty() && time.isEmpty() && normal.isEmpty();
    }
}
