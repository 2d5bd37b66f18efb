package no.nortrials.benchmark.nation;

import java.util.List;
import java.util.stream.IntStream;

/** The 24 hospital trusts: the greatest serves a seventh of the nation, the smallest one in three hundred. */
final class Sites {
    private static final double[] PERCENT = {
        14, 11.5, 9, 8, 7, 6.2, 5.5, 5, 4.4, 4, 3.6, 3.2, 2.9, 2.6, 2.3, 2.1, 1.9, 1.7, 1.5, 1.3, .9, .7, .4, .3
    };
    static final List<String> NAMES = IntStream.rangeClosed(1, PERCENT.length)
            .mapToObj("trust-%02d"::formatted)
            .toList();
    static final Weighted BY_SIZE = new Weighted(PERCENT);
    private static final int MUNICIPALITIES = 15;
    private static final List<String> RESIDENCES = IntStream.range(0, PERCENT.length * MUNICIPALITIES)
            .mapToObj(i -> "%02d%02d".formatted(i / MUNICIPALITIES + 1, i % MUNICIPALITIES + 1))
            .toList();

    private Sites() {}

    /** One of the municipalities of a trust; {@code place} is at least 0 and less than 1. */
    static String residence(int site, double place) {
        return RESIDENCES.get(site * MUNICIPALITIES + (int) (place * MUNICIPALITIES));
    }
}
