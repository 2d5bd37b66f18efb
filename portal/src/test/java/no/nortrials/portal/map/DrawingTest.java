package no.nortrials.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Path SOURCE = Path.of("..", "..", "shared", "data", "geo", "hf_areas_2026.topojson");
    private static final Path DRAWING = Path.of("src", "main", "resources", "static", "app", "norway.svg");

    /** Two squares of one degree with a common border, the second walking it backwards. */
    private static final String SQUARES = """
            {"transform":{"scale":[1,1],"translate":[15,60]},
             "arcs":[[[1,0],[0,1]],[[1,1],[-1,0],[0,-1],[1,0]],[[1,0],[1,0],[0,1],[-1,0]]],
             "objects":{"hf_full":{"geometries":[
               {"type":"Polygon","arcs":[[0,1]],"properties":{"name":"West"}},
               {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"name":"East"}}]}}}""";

    @Test
    void neighboursShareTheirBorder() {
        String svg = Drawing.of(Topology.of(SQUARES), Map.of("West", "1", "East", "2"));

        assertThat(svg).contains("id=\"area-1\"").contains("id=\"area-2\"");
        assertThat(Topology.of(SQUARES).areas("hf_full").getOrDefault("East", List.of()))
                .containsExactly(List.of(at(16, 60), at(17, 60), at(17, 61), at(16, 61), at(16, 60)));
    }

    @Test
    void anAreaWithoutATrustIsNamed() {
        assertThatThrownBy(() -> Drawing.of(Topology.of(SQUARES), Map.of("West", "1")))
                .hasMessageContaining("`East`");
    }

    /** The importer makes the bundled drawing out of the borders, where these are at hand. */
    @Test
    void importerReproducesTheBundledDrawing() throws IOException {
        Assumptions.assumeTrue(Files.exists(SOURCE), "the source is not at hand");

        assertThat(Drawing.of(Topology.of(Files.readString(SOURCE)), trusts())).isEqualTo(Files.readString(DRAWING));
    }

    /** The areas are called as the trusts are for short, but for three. */
    private static Map<String, String> trusts() throws IOException {
        var trusts = new HashMap<String, String>();
        Path table = Path.of("src", "main", "resources", "facts", "trusts.csv");
        try (var rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(table)) {
            rows.forEach(row -> trusts.put(row.getField("short_name"), row.getField("organisation_number")));
        }
        trusts.put("Akershus", trusts.remove("Ahus"));
        trusts.put("Bergen", trusts.remove("Helse Bergen"));
        trusts.put("St. Olav", trusts.remove("St. Olavs"));
        return trusts;
    }

    private static Topology.Position at(double longitude, double latitude) {
        return new Topology.Position(longitude, latitude);
    }
}
