package no.nortrials.maturity.result;

import static no.nortrials.maturity.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nortrials.maturity.RandomAssessments;
import no.nortrials.maturity.Samples;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Entry;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.json.Export;
import no.nortrials.maturity.json.MaturityJson;

class EvaluationPropertyTest {
    private static final Framework FRAMEWORK = Samples.frozen();

    @Property
    void removingEvidenceNeverRaisesALevel(@ForAll long seed) {
        var random = new RandomAssessments(seed);
        Assessment before = random.by(FRAMEWORK);
        List<String> ids = evidence(before);
        Assessment after = before.without(ids.get(random.below(ids.size())));

        notAbove(result(after), result(before));
    }

    @Property
    void addingEvidenceNeverLowersALevel(@ForAll long seed) {
        var random = new RandomAssessments(seed);
        Assessment before = random.by(FRAMEWORK);
        Entry entry = before.entries().get(random.below(before.entries().size()));
        if (!(entry.answer() instanceof Answer.Met(List<Evidence> given))) return;
        List<Evidence> more = new ArrayList<>(given);
        more.add(random.evidence("one-more"));
        var added = new Entry(entry.statement(), new Answer.Met(more), entry.by(), entry.review());

        notAbove(result(before), result(Samples.with(before, added)));
    }

    @Property
    void verifiedIsNeverAboveAssessedAndThatNeverAboveClaimed(@ForAll long seed) {
        Result result = result(new RandomAssessments(seed).by(FRAMEWORK));

        for (DomainResult each : result.domains()) {
            assertThat(each.verified().certain())
                    .isLessThanOrEqualTo(each.assessed().certain());
            assertThat(each.assessed().certain())
                    .isLessThanOrEqualTo(each.claimed().certain());
        }
    }

    @Property(tries = 100)
    void theSameInputGivesTheSameBytes(@ForAll long seed) {
        Assessment assessment = new RandomAssessments(seed).by(FRAMEWORK);
        var export = new Export(FRAMEWORK, assessment, result(assessment));

        assertThat(export.recomputes()).isTrue();
        assertThat(MaturityJson.write(new Export(FRAMEWORK, assessment, result(assessment))))
                .isEqualTo(MaturityJson.write(export));
    }

    @Property
    void everyStatementThatIsNotVerifiedSaysWhy(@ForAll long seed) {
        for (DomainResult domain :
                result(new RandomAssessments(seed).by(FRAMEWORK)).domains())
            for (Line line : domain.lines())
                assertThat(line.reasons().isEmpty()).isEqualTo(line.verified() == Holding.HOLDS);
    }

    private static void notAbove(Result lower, Result higher) {
        for (int i = 0; i < lower.domains().size(); i++)
            for (Basis basis : Basis.values())
                assertThat(lower.domains().get(i).by(basis).certain())
                        .isLessThanOrEqualTo(higher.domains().get(i).by(basis).certain());
    }

    private static List<String> evidence(Assessment assessment) {
        List<String> ids = new ArrayList<>();
        for (Entry each : assessment.entries())
            if (each.answer() instanceof Answer.Met(List<Evidence> all)) all.forEach(one -> ids.add(one.id()));
        return ids;
    }

    private static Result result(Assessment assessment) {
        return Evaluation.of(FRAMEWORK, assessment, DAY);
    }
}
