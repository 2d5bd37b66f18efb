package no.nortrials.portal.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.maturity.result.Badge;
import no.nortrials.maturity.result.DomainResult;
import no.nortrials.maturity.result.Level;
import no.nortrials.maturity.result.Result;
import org.junit.jupiter.api.Test;

class NationalTest {
    private final Framework framework = MaturityJson.draftOfVersionOne();

    @Test
    void aNumberBelowFiveIsNotToldAndNoneThatWouldGiveItAway() {
        List<Result> five = Collections.nCopies(5, at(new Level.Reached(2)));
        List<Result> four = Collections.nCopies(4, at(new Level.Reached(3)));
        List<Result> all =
                java.util.stream.Stream.concat(five.stream(), four.stream()).toList();

        National national = National.of(framework, all);

        assertThat(national.some()).isTrue();
        assertThat(national.rows().getFirst().counts())
                .containsExactly(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(5),
                        OptionalInt.empty(),
                        OptionalInt.empty());
        assertThat(National.of(framework, four).some()).isFalse();
    }

    @Test
    void fewDataIsNoLevel() {
        List<Result> few = Collections.nCopies(9, at(new Level.FewData(2, 1)));

        assertThat(National.of(framework, few).some()).isFalse();
    }

    private Result at(Level level) {
        List<DomainResult> domains = framework.domains().stream()
                .map(each -> new DomainResult(each.id(), level, level, level, List.of(), List.of()))
                .toList();
        var badge = new Badge.FewData(List.of(), List.of());
        return new Result(framework.id(), 1, LocalDate.of(2026, 11, 26), List.of(), domains, badge, badge);
    }
}
