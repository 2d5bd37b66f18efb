package no.nortrials.portal.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Areas of a TopoJSON text: borders are stored once as arcs of quantised steps, and an area names its arcs, those to be walked
 * backwards by their complement (TopoJSON 1.0).
 */
final class Topology {
    /** A point in degrees. */
    record Position(double longitude, double latitude) {}

    private final List<List<Position>> arcs = new ArrayList<>();
    private final JsonNode root;

    private Topology(JsonNode root) {
        this.root = root;
        for (JsonNode arc : root.path("arcs")) arcs.add(positions(arc));
    }

    static Topology of(String text) {
        return new Topology(JsonMapper.shared().readTree(text));
    }

    /** The rings of each area of a layer, by its name. */
    Map<String, List<List<Position>>> areas(String layer) {
        var areas = new LinkedHashMap<String, List<List<Position>>>();
        for (JsonNode area : root.path("objects").path(layer).path("geometries"))
            areas.put(area.path("properties").path("name").stringValue(), rings(area));
        return areas;
    }

    private List<List<Position>> rings(JsonNode area) {
        var rings = new ArrayList<List<Position>>();
        boolean many = area.path("type").stringValue().equals("MultiPolygon");
        for (JsonNode polygon : many ? area.path("arcs") : List.of(area.path("arcs")))
            for (JsonNode ring : polygon) rings.add(ring(ring));
        return rings;
    }

    /** Neighbouring arcs share a point, which is taken once. */
    private List<Position> ring(JsonNode numbers) {
        var ring = new ArrayList<Position>();
        for (JsonNode number : numbers) {
            List<Position> arc = arc(number.intValue());
            ring.addAll(arc.subList(ring.isEmpty() ? 0 : 1, arc.size()));
        }
        return ring;
    }

    private List<Position> arc(int number) {
        return number >= 0 ? arcs.get(number) : arcs.get(~number).reversed();
    }

    private List<Position> positions(JsonNode arc) {
        JsonNode scale = root.path("transform").path("scale");
        JsonNode origin = root.path("transform").path("translate");
        var positions = new ArrayList<Position>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.get(0).longValue();
            y += step.get(1).longValue();
            positions.add(new Position(
                    x * scale.get(0).doubleValue() + origin.get(0).doubleValue(),
                    y * scale.get(1).doubleValue() + origin.get(1).doubleValue()));
        }
        return positions;
    }
}
