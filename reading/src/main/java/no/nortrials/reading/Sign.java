package no.nortrials.reading;

/** How a number limits. */
enum Sign {
    LESS,
    AT_MOST,
    EQUAL,
    AT_LEAST,
    MORE;

    boolean lower() {
        return this == AT_LEAST || this == MORE;
    }

    boolean upper() {
        return this == AT_MOST || this == LESS;
    }

    boolean inclusive() {
        return this == AT_MOST || this == AT_LEAST || this == EQUAL;
    }

    /** As it reads from the other side: "18 ≤ age" is "age ≥ 18". */
    Sign mirrored() {
        return switch (this) {
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case EQUAL -> EQUAL;
            case AT_LEAST -> AT_MOST;
            case MORE -> LESS;
        };
    }
}
