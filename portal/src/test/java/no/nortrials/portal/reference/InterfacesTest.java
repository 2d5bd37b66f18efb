package no.nortrials.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a local server that speaks the formats of Statistics Norway and of the Institute of Public Health. */
class InterfacesTest {
    private static final String TABLE = "/ssb/tables/07459";
    private static final Selection POPULATION = Selection.parse(
                    "07459\nRegion=*\nKjonn=1,2\nAlder=*\nContentsCode=*\nTid=newest(1)")
            .getFirst();

    private final StatisticsServer server = new StatisticsServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTableIsAskedForPageByPageUntilAllIsThere() {
        server.says(TABLE + "/metadata", 200, JsonStatTest.OBJECTS)
                .says(TABLE + "/data", 200, page("0301", 3, 17))
                .says(TABLE + "/data", 200, page("5001", 5, 8));

        assertThat(tables(norway(2)))
                .hasSize(2)
                .flatExtracting(RawTable::rows)
                .extracting(row -> row.cells().get(5))
                .containsExactly("3", "17", "5", "8");
        assertThat(server.asked).hasSize(3);
        assertThat(server.asked.get(1)).contains("\"valueCodes\":[\"0301\"]").contains("\"valueCodes\":[\"2026\"]");
    }

    @Test
    void whoIsBusyIsAskedAgainAfterAWhile() {
        server.says(TABLE + "/metadata", 503, "")
                .says(TABLE + "/metadata", 429, "")
                .says(TABLE + "/metadata", 200, JsonStatTest.OBJECTS)
                .says(TABLE + "/data", 200, JsonStatTest.OBJECTS);

        assertThat(tables(norway(1000))).hasSize(1);
        assertThat(server.pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void whoStaysBusyIsGivenUp() {
        server.says(TABLE + "/metadata", 500, "");

        assertThat(refused(norway(1000))).extracting(Finding::code).containsExactly("status");
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void aPageInsteadOfDataIsToldThoughTheStatusIsGoodAndIsNotKept() {
        server.says(TABLE + "/metadata", 200, "<html>maintenance</html>");

        assertThat(refused(norway(1000))).containsExactly(Finding.of("page", "<html>maintenance</html>"));
        assertThat(refused(norway(1000))).hasSize(1);
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void aTableThatWouldTakePagesForEverIsNotBegun() {
        String codes = IntStream.range(0, 600)
                .mapToObj(i -> "\"%04d\": %d".formatted(i, i))
                .collect(Collectors.joining(", "));
        server.says(TABLE + "/metadata", 200, JsonStatTest.OBJECTS.replace("\"5001\": 1, \"0301\": 0", codes));

        assertThat(refused(norway(20))).containsExactly(Finding.of("pages", "60", "5"));
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        server.says(TABLE + "/metadata", 200, "{" + " ".repeat(200_000) + "}");

        assertThat(refused(norway(1000))).extracting(Finding::code).containsExactly("tooLarge");
    }

    @Test
    void whatWasAnsweredLatelyIsNotAskedAgain() {
        server.says(TABLE + "/metadata", 200, JsonStatTest.OBJECTS).says(TABLE + "/data", 200, JsonStatTest.OBJECTS);

        tables(norway(1000));
        tables(norway(1000));

        assertThat(server.asked).hasSize(2);
    }

    /** At the institute “top” would be the oldest year. */
    @Test
    void theNewestYearIsAtTheBottomForTheInstitute() {
        server.says("/fhi/nokkel/Table/338/data", 200, JsonStatTest.ARRAYS);
        var selection = Selection.parse("338\nGEO=0,03\nAAR=newest(1)\nKJONN=*\nALDER=*\nMEASURE_TYPE=TELLER")
                .getFirst();

        var asked = new PublicHealth(server.client(1000), server.properties(1000), "nokkel").ask(selection);

        assertThat(asked).isInstanceOf(Interface.Asked.Tables.class);
        assertThat(server.asked.getFirst()).containsPattern("\"(filter\":\"bottom|values\":\\[\"1\"\\])");
    }

    @Test
    void theLineThatCannotBeReadIsNamed() {
        assertThat(Selection.unreadable("07459\nRegion=*\nTid=newest(1)")).isEmpty();
        assertThat(Selection.unreadable("10826\n07459\nRegion=*")).contains("10826");
        assertThat(Selection.unreadable("Region=*")).contains("Region=*");
        assertThat(Selection.unreadable("07459\nRegion=a b")).contains("Region=a b");
        assertThat(Selection.unreadable("../../etc")).contains("../../etc");
    }

    private Interface.Asked norway(int cellsAtOnce) {
        return new StatisticsNorway(server.client(cellsAtOnce), server.properties(cellsAtOnce)).ask(POPULATION);
    }

    private static List<RawTable> tables(Interface.Asked asked) {
        return switch (asked) {
            case Interface.Asked.Tables tables -> tables.pages();
            case Interface.Asked.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    private static List<Finding> refused(Interface.Asked asked) {
        return switch (asked) {
            case Interface.Asked.Refused refused -> refused.findings();
            case Interface.Asked.Tables tables -> throw new AssertionError(tables);
        };
    }

    /** One region, men and women. */
    static String page(String region, int men, int women) {
        return JsonStatTest.OBJECTS
                .replace("\"size\": [2, 2", "\"size\": [1, 2")
                .replace("{\"5001\": 1, \"0301\": 0}", "{\"" + region + "\": 0}")
                .replace("{\"0\": 3, \"1\": 17, \"3\": 8}", "[" + men + ", " + women + "]")
                .replace("{\"2\": \":\"}", "{}");
    }
}
