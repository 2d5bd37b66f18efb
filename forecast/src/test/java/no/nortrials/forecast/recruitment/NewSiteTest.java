package no.nortrials.forecast.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Methods 1.1 (rate of a new site) and 5 (capacity, competition). */
class NewSiteTest {
    @Test
    void rateIsTheProductOfTheFunnel() {
        var funnel = new SiteFunnel(10, .6, .5, .8, .25);

        assertThat(funnel.mean()).isEqualTo(1.8, within(1e-12));
        assertThat(funnel.rate(.5, Double.POSITIVE_INFINITY).shape()).isEqualTo(4, within(1e-12));
        assertThat(funnel.rate(.5, 1.4464).mean()).isEqualTo(1.4464);
    }

    /** Two published screening logs: what an investigator hopes for is not what is enrolled. */
    @ParameterizedTest
    @CsvFileSource(resources = "screening-logs.csv", useHeadersInDisplayName = true)
    void realFunnelsAreNarrow(String trial, int screened, int eligible, int enrolled, double share) {
        assertThat((double) enrolled / eligible).as(trial).isEqualTo(share, within(5e-5));
        var rate = new SiteFunnel(screened, 1, (double) eligible / screened, share, 0).mean();
        assertThat(rate).isEqualTo(enrolled, within(.1));
    }

    @Test
    void staffCanTakeSoMany() {
        var load = new Workload(6, 3, 6.1, 6, 5, 12, 1);

        assertThat(load.perPatient()).isEqualTo(60.3, within(1e-9));
        assertThat(load.mostPerMonth(93.22)).isEqualTo(1.4464, within(5e-5));
        assertThat(load.mostPerMonth(4)).isZero();
    }

    @Test
    void competingTrialsTakeTheirShare() {
        var others = List.of(new Competition(.5, .6), new Competition(.3, .4));

        assertThat(40 * Competition.leftByPriority(others)).isEqualTo(24.64, within(1e-9));
        assertThat(40 * Competition.leftByEqualSplit(others)).isEqualTo(26.0, within(1e-9));
        assertThatThrownBy(() -> new Competition(1.5, .2)).hasMessageContaining("1.5");
    }

    @Test
    void monthsHaveTheAverageLength() {
        var start = LocalDate.of(2027, 1, 11);

        assertThat(Months.between(start, start.plusDays(239))).isEqualTo(7.852156, within(5e-7));
        assertThat(Months.after(start, 12)).isEqualTo(LocalDate.of(2028, 1, 12));
    }
}
