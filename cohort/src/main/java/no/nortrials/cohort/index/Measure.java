package no.nortrials.cohort.index;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;

/** What kind of value the events of a term have. */
sealed interface Measure {
    /** None. */
    record None() implements Measure {}

    /** A number, which stands with each event. */
    record Numeric(String unit) implements Measure {
        public Numeric {
            requireNonNull(unit, "unit is null");
        }
    }

    /** This code. */
    record Coded(Code code) implements Measure {
        public Coded {
            requireNonNull(code, "code is null");
        }
    }

    static Measure of(Optional<EventValue> value) {
        if (value.isEmpty()) return new None();
        return switch (value.get()) {
            case EventValue.Numeric numeric -> new Numeric(numeric.unit());
            case EventValue.Coded coded -> new Coded(coded.code());
        };
    }

    /** Orders by kind, then by unit or code. */
    default String order() {
        return switch (this) {
            case None none -> "0";
            case Numeric number -> "1" + number.unit();
            case Coded coded ->
                "2" + coded.code().system() + "\n" + coded.code().code();
        };
    }
}
