package no.nortrials.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** JSON-stat 2 in the two manners of writing it. The tables are made up. */
class JsonStatTest {
    /** As Statistics Norway writes it: categories by position, figures by position, flags by position. */
    static final String OBJECTS = """
            {"class": "dataset", "version": "2.0", "label": "Made up", "id": ["Region", "Kjonn", "Alder", "ContentsCode", "Tid"],
             "size": [2, 2, 1, 1, 1],
             "dimension": {
               "Region": {"label": "region", "category": {"index": {"5001": 1, "0301": 0}, "label": {"0301": "Oslo", "5001": "Trondheim"}}},
               "Kjonn": {"label": "kjønn", "category": {"index": {"1": 0, "2": 1}, "label": {"1": "Menn", "2": "Kvinner"}}},
               "Alder": {"label": "alder", "category": {"index": {"105+": 0}, "label": {"105+": "105 år eller eldre"}}},
               "ContentsCode": {"label": "x", "category": {"index": {"Personer1": 0}, "label": {"Personer1": "Personer"}}},
               "Tid": {"label": "år", "category": {"index": {"2026": 0}, "label": {"2026": "2026"}}}},
             "value": {"0": 3, "1": 17, "3": 8}, "status": {"2": ":"}}""";

    /** As the Institute of Public Health writes it: categories as an array, figures as an array, flags as an empty text. */
    static final String ARRAYS = """
            {"class": "dataset", "version": "2.0", "href": null, "label": "Made up", "id": ["GEO", "AAR", "KJONN", "ALDER", "MEASURE_TYPE"],
             "size": [2, 1, 1, 1, 1],
             "dimension": {
               "GEO": {"label": "Geografi", "category": {"index": ["0", "03"], "label": {"0": "Hele landet", "03": "Oslo"}}},
               "AAR": {"label": "År", "category": {"index": ["2021_2021"], "label": {"2021_2021": "2021"}}},
               "KJONN": {"label": "Kjønn", "category": {"index": ["0"], "label": {"0": "Kjønn samlet"}}},
               "ALDER": {"label": "Alder", "category": {"index": ["0"], "label": {"0": "Alle aldre"}}},
               "MEASURE_TYPE": {"label": "Måltall", "category": {"index": ["TELLER"], "label": {"TELLER": "antall"}}}},
             "value": [4116, 516], "status": ""}""";

    @Test
    void objectsAreReadByPosition() {
        List<Observation> figures = figures(OBJECTS);

        assertThat(figures)
                .extracting(
                        figure -> figure.at().municipality() + " " + figure.at().sex() + " " + figure.value())
                .containsExactly(
                        "0301 MALE OptionalDouble[3.0]",
                        "0301 FEMALE OptionalDouble[17.0]",
                        "5001 MALE OptionalDouble.empty",
                        "5001 FEMALE OptionalDouble[8.0]");
        assertThat(figures.get(2).flag()).isEqualTo(Flag.SUPPRESSED);
        assertThat(figures.getFirst().at().ageFrom()).isEqualTo(105);
        assertThat(figures.getFirst().at().year()).isEqualTo("2026");
    }

    @Test
    void arraysAreReadInOrderAndAllAgesAreNotTheAgeOfNought() {
        List<Observation> figures = figures(ARRAYS);

        assertThat(figures).extracting(figure -> figure.value().orElseThrow()).containsExactly(4116.0, 516.0);
        assertThat(figures.getFirst().at().nation()).isTrue();
        assertThat(figures.getLast().at()).satisfies(at -> {
            assertThat(at.municipality()).isEqualTo("03");
            assertThat(at.ageTo()).isEqualTo(Dimensions.OLDEST);
            assertThat(at.sex()).isEmpty();
            assertThat(at.year()).isEqualTo("2021");
        });
    }

    @Test
    void figuresThatDoNotFillTheDimensionsAreRefused() {
        assertThat(findings(ARRAYS.replace("[4116, 516]", "[4116]")))
                .containsExactly(Finding.of("cellCount", "1", "2"));
        assertThat(findings(ARRAYS.replace("\"size\": [2,", "\"size\": [3,")))
                .extracting(Finding::code)
                .containsExactly("dimensionSize");
    }

    @Test
    void whatIsNoJsonStatTwoIsNamed() {
        assertThat(findings("{\"dataset\": {\"value\": []}}")).containsExactly(Finding.of("jsonStat1"));
        assertThat(findings("{\"error\": \"busy\"}"))
                .containsExactly(Finding.of("notJsonStat", "{\"error\":\"busy\"}"));
        assertThat(findings("{\"class\": \"data")).extracting(Finding::code).containsExactly("notJson");
    }

    private static List<Observation> figures(String json) {
        Reading reading = reading(json);
        assertThat(reading.report().findings()).isEmpty();
        return reading.figures();
    }

    private static List<Finding> findings(String json) {
        return reading(json).report().findings();
    }

    private static Reading reading(String json) {
        return new FileInterpreting(Bundled.PLACES, Set.of(), Set.of())
                .of(json.getBytes(StandardCharsets.UTF_8), Mapping.UNKNOWN);
    }
}
