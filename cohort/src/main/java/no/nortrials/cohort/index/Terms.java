package no.nortrials.cohort.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the dictionary of the terms that came, and says where the numbers of each go. */
final class Terms {
    private static final long MOST_I16 = Short.MAX_VALUE;
    private static final long MOST_I32 = Integer.MAX_VALUE;

    private final List<Entry> entries = new ArrayList<>();
    private final int[] ids;
    private final long[] factors;
    private final int[][] ranks;
    private final byte[] widths;
    private final byte[] spilledWidths;

    Terms(List<SpilledTerm> spilled) {
        this.ids = new int[spilled.size()];
        this.factors = new long[spilled.size()];
        this.ranks = new int[spilled.size()][0];
        Map<Term, List<SpilledTerm>> byTerm = new TreeMap<>();
        for (SpilledTerm each : spilled)
            byTerm.computeIfAbsent(each.term(), term -> new ArrayList<>()).add(each);
        byTerm.values().forEach(this::add);
        this.widths = new byte[entries.size()];
        for (int id = 0; id < widths.length; id++)
            widths[id] = (byte) entries.get(id).numbers().width();
        this.spilledWidths = new byte[ids.length];
        for (int i = 0; i < ids.length; i++) spilledWidths[i] = widths[ids[i]];
    }

    Dictionary dictionary() {
        return new Dictionary(entries);
    }

    /** How many the dictionary has. */
    int size() {
        return entries.size();
    }

    /** The id in the dictionary. */
    int id(int spilled) {
        return ids[spilled];
    }

    /** The number as the dictionary says that it is stored. */
    long number(int spilled, long number) {
        return factors[spilled] > 0 ? number * factors[spilled] : ranks[spilled][(int) number];
    }

    /** The bytes of a number of a term in the dictionary. */
    int width(int id) {
        return widths[id];
    }

    /** The bytes of a number of a term as it came. */
    int spilledWidth(int spilled) {
        return spilledWidths[spilled];
    }

    private void add(List<SpilledTerm> ofTerm) {
        List<SpilledTerm> scaled = new ArrayList<>();
        for (SpilledTerm each : ofTerm)
            if (each.isRanked()) addRanked(each);
            else if (each.scale() < 0) add(List.of(each), new Numbers.None());
            else scaled.add(each);
        scaled.sort(Comparator.comparingInt(SpilledTerm::scale));
        while (!scaled.isEmpty()) scaled = scaled.subList(addScaled(scaled), scaled.size());
    }

    /** Numbers of different decimals become one entry as long as all fit at the greatest number of decimals. */
    private int addScaled(List<SpilledTerm> scaled) {
        int count = 1;
        while (count < scaled.size()
                && magnitude(scaled.subList(0, count + 1), scaled.get(count).scale()) < TermSpill.MOST) count++;
        List<SpilledTerm> fitting = scaled.subList(0, count);
        int scale = fitting.getLast().scale();
        add(fitting, new Numbers.Scaled(scale, width(magnitude(fitting, scale))));
        return count;
    }

    private static long magnitude(List<SpilledTerm> scaled, int scale) {
        long most = 0;
        for (SpilledTerm each : scaled) {
            BigDecimal number = BigDecimal.valueOf(each.magnitude()).scaleByPowerOfTen(scale - each.scale());
            most = Math.max(most, number.min(BigDecimal.valueOf(TermSpill.MOST)).longValue());
        }
        return most;
    }

    private static int width(long magnitude) {
        return magnitude <= MOST_I16 ? 2 : magnitude <= MOST_I32 ? 4 : 8;
    }

    private void add(List<SpilledTerm> spilled, Numbers numbers) {
        for (SpilledTerm each : spilled) {
            ids[each.id()] = entries.size();
            factors[each.id()] = numbers instanceof Numbers.Scaled scaled ? power(scaled.scale() - each.scale()) : 0;
        }
        entries.add(new Entry(spilled.getFirst().term(), numbers));
    }

    private static long power(int exponent) {
        return BigDecimal.ONE
                .scaleByPowerOfTen(exponent)
                .min(BigDecimal.valueOf(TermSpill.MOST))
                .longValue();
    }

    private void addRanked(SpilledTerm spilled) {
        List<BigDecimal> sorted = spilled.ranked().stream().sorted().toList();
        Map<BigDecimal, Integer> places = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) places.put(sorted.get(i), i);
        ranks[spilled.id()] = spilled.ranked().stream().mapToInt(places::get).toArray();
        add(List.of(spilled), new Numbers.Ranked(sorted));
    }
}
