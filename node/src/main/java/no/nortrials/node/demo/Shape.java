package no.nortrials.node.demo;

/** How a disease leans towards ages, made up: only the total follows statistics. */
enum Shape {
    FLAT,
    /** Below eighteen five times as often as above. */
    YOUNG,
    /** Highest between thirty and sixty. */
    ADULT,
    /** Rising by seven per cent with each year. */
    OLD,
    /** Rising by twelve per cent with each year. */
    VERY_OLD;

    double weight(int age) {
        return switch (this) {
            case FLAT -> 1;
            case YOUNG -> age < 18 ? 5 : 1;
            case ADULT -> Math.exp(-Math.pow((age - 45) / 25.0, 2));
            case OLD -> Math.exp(0.07 * Math.min(age, 85));
            case VERY_OLD -> Math.exp(0.12 * Math.min(age, 90));
        };
    }
}
