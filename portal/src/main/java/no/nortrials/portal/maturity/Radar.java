package no.nortrials.portal.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.result.Basis;
import no.nortrials.maturity.result.DomainResult;
import no.nortrials.maturity.result.Result;

/**
 * A profile as a drawing: one spoke for each domain, one ring for each level. The three ways of counting differ in their lines, not in
 * colour alone; the table beside it says the same.
 *
 * @param rings the outlines of the levels, the lowest first
 * @param spokes the domains
 * @param claimed the corners of the outline with expired evidence included
 * @param assessed the corners of the outline by evidence that counts
 * @param verified the corners of what was confirmed
 */
record Radar(List<String> rings, List<Spoke> spokes, String claimed, String assessed, String verified) {
    private static final double MIDDLE_X = 210;
    private static final double MIDDLE_Y = 160;
    private static final double RADIUS = 110;
    private static final double NAME_AT = 124;
    private static final double NEARLY_NONE = 0.15;

    Radar {
        rings = List.copyOf(rings);
        spokes = List.copyOf(spokes);
    }

    /**
     * A spoke.
     *
     * @param x where it ends
     * @param y where it ends
     * @param nameX where its number stands
     * @param nameY where its number stands
     * @param number the domain's number in the table
     */
    record Spoke(String x, String y, String nameX, String nameY, int number) {}

    static Radar of(Framework framework, Result result) {
        int levels = framework.levels().size();
        int spokes = result.domains().size();
        return new Radar(
                IntStream.rangeClosed(1, levels)
                        .mapToObj(level -> ring(spokes, RADIUS * level / levels))
                        .toList(),
                IntStream.range(0, spokes).mapToObj(i -> spoke(i, spokes)).toList(),
                outline(result, Basis.CLAIMED, levels),
                outline(result, Basis.ASSESSED, levels),
                outline(result, Basis.VERIFIED, levels));
    }

    private static String ring(int spokes, double radius) {
        return IntStream.range(0, spokes)
                .mapToObj(i -> point(i, spokes, radius))
                .collect(Collectors.joining(" "));
    }

    private static Spoke spoke(int index, int of) {
        return new Spoke(
                x(index, of, RADIUS), y(index, of, RADIUS), x(index, of, NAME_AT), y(index, of, NAME_AT), index + 1);
    }

    private static String outline(Result result, Basis basis, int levels) {
        List<String> points = new ArrayList<>();
        List<DomainResult> domains = result.domains();
        for (int i = 0; i < domains.size(); i++) {
            // a level of none is drawn a little outside the middle, so that its corner can be seen
            double level = Math.max(NEARLY_NONE, domains.get(i).by(basis).certain());
            points.add(point(i, domains.size(), RADIUS * level / levels));
        }
        return String.join(" ", points);
    }

    private static String point(int index, int of, double radius) {
        return x(index, of, radius) + "," + y(index, of, radius);
    }

    private static String x(int index, int of, double radius) {
        return number(MIDDLE_X + radius * Math.sin(2 * Math.PI * index / of));
    }

    private static String y(int index, int of, double radius) {
        return number(MIDDLE_Y - radius * Math.cos(2 * Math.PI * index / of));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
