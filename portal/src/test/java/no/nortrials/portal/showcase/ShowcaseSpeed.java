package no.nortrials.portal.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.platform.BundledTable;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.trial.Trial;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures the search among 20,000 trials; run by name: {@code -Dtest=ShowcaseSpeed}. Its numbers stand in docs/benchmarks.md. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=showcase_speed")
class ShowcaseSpeed {
    private static final int TRIALS = 20_000;
    private static final int TIMES = 60;
    private static final List<String> QUESTIONS = List.of(
            "",
            "breast cancer",
            "brystkreft",
            "kreft",
            "diabetes insulin",
            "hjerteinfarkt oslo",
            "migraine",
            "astma barn",
            "nct9000",
            "lungekreft immunterapi",
            "multiple sclerosis",
            "zzyzx");

    @Autowired
    Showcase showcase;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void searches() {
        fill();
        db.sql("analyze showcase_entry").update();
        for (String state : List.of("NOW", "ANY"))
            for (String words : QUESTIONS) measure(ShowcaseFilter.of(words, "", "", "", "", state, "", ""));
    }

    private void measure(ShowcaseFilter filter) {
        int found = showcase.search(filter, 1, 20).trials().total();
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            showcase.search(filter, 1, 20);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-4s %-24s %6d found  p50 %6.1f ms  p95 %6.1f ms%n",
                filter.state(),
                "'" + filter.words() + "'",
                found,
                millis[TIMES / 2],
                millis[TIMES * 95 / 100]);
        assertThat(found).isNotNegative();
    }

    private void fill() {
        var random = new Random(7);
        var diagnoses = new BundledTable("/criteria/diagnoses.csv").rows();
        List<String> trusts = directory.trusts().stream()
                .map(trust -> trust.organisationNumber())
                .toList();
        List<ShowcaseState> states = List.of(ShowcaseState.values());
        for (int from = 0; from < TRIALS; from += 1000) {
            int first = from;
            transactions.executeWithoutResult(_ -> {
                for (int i = first; i < first + 1000; i++) {
                    var diagnosis = diagnoses.get((int) (Math.pow(random.nextDouble(), 2) * diagnoses.size()));
                    String condition = diagnosis.getField("english");
                    String slug = "nct9%07d".formatted(i);
                    var trial = new ShownTrial(
                            slug,
                            states.get(random.nextInt(5)),
                            "A randomised trial of moss " + i + " in " + condition,
                            Map.of(),
                            "",
                            "",
                            "",
                            Optional.empty(),
                            Map.of("NCT", slug.toUpperCase(Locale.ROOT)),
                            List.of(condition),
                            List.of("Moss " + i % 500),
                            List.of(diagnosis.getField("code")),
                            Areas.of(List.of(diagnosis.getField("code"))),
                            "Sponsor " + i % 300,
                            List.of("PHASE" + (1 + i % 4)),
                            "ALL",
                            Optional.of(18),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2020 + i % 8, 1 + i % 12, 1)),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(new Trial.Site("Hospital", "Oslo")),
                            List.of(trusts.get(i % trusts.size()), trusts.get(i * 7 % trusts.size())),
                            "",
                            Map.of("CTIS", LocalDate.of(2026, 5, 20)));
                    UUID id = db.sql(
                                    "insert into trial (title, status, phases, icd10, sponsor, source, changed_at) values ('x', 'RECRUITING', '{}', '{}', '', 'CTIS', now()) returning id")
                            .query(UUID.class)
                            .single();
                    showcase.put(
                            id, trial, Showing.searched(trial, List.of(condition, diagnosis.getField("norwegian"))));
                }
            });
        }
    }
}
