package no.nortrials.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import no.nortrials.portal.delivery.FunnelPlot.Point;
import org.junit.jupiter.api.Test;

class FunnelPlotTest {
    private static final Point ALIKE = new Point("Bergen", .55, 24);
    private static final Point LOW = new Point("Oslo", .30, 24);
    private static final Point VERY_LOW = new Point("Bodø", .05, 24);
    private static final FunnelPlot PLOT = FunnelPlot.of(.55, List.of(ALIKE, LOW, VERY_LOW), 5);

    @Test
    void saysWhereEachPointLies() {
        assertThat(PLOT.where(ALIKE)).isEqualTo("IN");
        assertThat(PLOT.where(LOW)).isEqualTo("WARNING");
        assertThat(PLOT.where(VERY_LOW)).isEqualTo("ALARM");
    }

    @Test
    void aShareOfFewIsDrawnFurtherThanAShareOfMany() {
        FunnelPlot plot = FunnelPlot.of(.5, List.of(), 5);

        assertThat(plot.steadied(new Point("Bodø", 1, 10))).isCloseTo(.75, within(1e-9));
        assertThat(plot.steadied(new Point("Oslo", 1, 90))).isCloseTo(.95, within(1e-9));
    }

    @Test
    void everythingIsWithinThePicture() {
        for (String line : List.of(PLOT.warningLow(), PLOT.warningHigh(), PLOT.alarmLow(), PLOT.alarmHigh()))
            assertThat(Arrays.stream(line.split(" "))
                            .map(pair -> pair.split(","))
                            .allMatch(pair -> inside(Double.parseDouble(pair[0]), Double.parseDouble(pair[1]))))
                    .isTrue();
        assertThat(inside(PLOT.x(ALIKE.n()), PLOT.y(1))).isTrue();
    }

    @Test
    void aPictureWithoutPointsCanBeDrawn() {
        assertThat(FunnelPlot.of(.55, List.of(), 5).warningLow()).isNotBlank();
    }

    private static boolean inside(double x, double y) {
        return x >= 0 && x <= FunnelPlot.WIDTH && y >= 0 && y <= FunnelPlot.HEIGHT;
    }
}
