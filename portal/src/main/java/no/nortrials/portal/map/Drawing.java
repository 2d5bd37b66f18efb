package no.nortrials.portal.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the drawing {@code app/norway.svg} that pages point into: one outline for each trust area. */
final class Drawing {
    private Drawing() {}

    /**
     * The drawing.
     *
     * @param topology areas with names
     * @param trusts the organisation number of the trust that serves an area, by the area's name
     * @throws IllegalArgumentException when an area has no trust, naming it
     */
    static String of(Topology topology, Map<String, String> trusts) {
        var outlines = new TreeMap<String, String>();
        topology.areas("hf_full").forEach((name, rings) -> {
            String trust = trusts.get(name);
            if (trust == null) throw new IllegalArgumentException("no trust serves the area `" + name + "`");
            outlines.put(trust, path(rings));
        });
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg">
                <!-- Trust areas 2026. Borders: © Kartverket, CC BY 4.0; Oslo city districts: csmaps, MIT. Simplified. -->
                """);
        outlines.forEach((trust, path) -> svg.append(
                "<path id=\"area-%s\" vector-effect=\"non-scaling-stroke\" d=\"%s\"/>\n".formatted(trust, path)));
        return svg.append("</svg>\n").toString();
    }

    private static String path(List<List<Topology.Position>> rings) {
        var path = new StringBuilder();
        for (List<Topology.Position> ring : rings) append(path, ring);
        return path.toString();
    }

    /** A ring that shrinks to fewer than three points on the drawing is an islet too small to be seen. */
    private static void append(StringBuilder path, List<Topology.Position> ring) {
        var points = new LinkedHashSet<Projection.Point>();
        for (Topology.Position position : ring) points.add(Projection.of(position));
        if (points.size() < 3) return;
        Projection.Point before = null;
        for (Projection.Point point : points) {
            path.append(
                    before == null
                            ? "M" + pair(point.x(), point.y())
                            : "l" + pair(point.x() - before.x(), point.y() - before.y()));
            before = point;
        }
        path.append('z');
    }

    private static String pair(long x, long y) {
        return x + (y < 0 ? "" : " ") + y;
    }
}
