package no.nortrials.portal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One map: a shade for each area and what the shades mean. As many areas as possible have each shade, so that a few large ones
 * do not make all others look alike; equal values have the same shade.
 *
 * @param title what is drawn
 * @param areas every area of the drawing that has a value or is known to have none
 * @param bands what the shades mean, lightest first
 */
public record TrustMap(String title, List<Area> areas, List<Band> bands) {
    /** How many shades there are at most. */
    public static final int SHADES = 5;

    /**
     * One area before it is drawn.
     *
     * @param trust organisation number
     * @param name of the trust
     * @param value what decides the shade; empty when unknown or not told
     * @param text the value in words
     */
    public record Value(String trust, String name, OptionalDouble value, String text) {}

    /**
     * One area as it is drawn.
     *
     * @param shade 1 to {@link #SHADES}, 0 when there is no value
     */
    public record Area(String trust, String label, int shade) {}

    /** The values of one shade, from and to in words. */
    public record Band(int shade, String from, String to) {}

    public TrustMap {
        areas = List.copyOf(areas);
        bands = List.copyOf(bands);
    }

    public static TrustMap of(String title, List<Value> values) {
        List<Value> known = values.stream()
                .filter(value -> value.value().isPresent())
                .sorted(Comparator.comparingDouble(value -> value.value().orElseThrow()))
                .toList();
        var areas = new ArrayList<Area>();
        for (Value value : values)
            areas.add(new Area(value.trust(), value.name() + ": " + value.text(), shade(value, known)));
        return new TrustMap(title, areas, bands(known));
    }

    /** Whether any area has no value, so that the map must say what that looks like. */
    public boolean hasUnknown() {
        return areas.stream().anyMatch(area -> area.shade() == 0);
    }

    private static List<Band> bands(List<Value> known) {
        var bands = new ArrayList<Band>();
        for (int shade = 1; shade <= SHADES; shade++) {
            int wanted = shade;
            List<Value> within = known.stream()
                    .filter(value -> shade(value, known) == wanted)
                    .toList();
            if (!within.isEmpty())
                bands.add(new Band(
                        shade, within.getFirst().text(), within.getLast().text()));
        }
        return bands;
    }

    /** By how many values are smaller. */
    private static int shade(Value value, List<Value> known) {
        if (value.value().isEmpty()) return 0;
        long smaller = known.stream()
                .filter(other -> other.value().orElseThrow() < value.value().orElseThrow())
                .count();
        return 1 + (int) (smaller * SHADES / known.size());
    }
}
