package no.nortrials.portal.maturity;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.json.Export;
import no.nortrials.maturity.result.Evaluation;
import no.nortrials.maturity.result.Result;
import no.nortrials.portal.site.StudySite;

/**
 * A site's assessment with all it stands on.
 *
 * @param history everything that was said, the oldest first
 */
record Assessed(
        StudySite site,
        SiteAssessment kept,
        Framework framework,
        Standing standing,
        List<Said> history,
        Assessment assessment) {

    Result on(LocalDate day) {
        return Evaluation.of(framework, assessment, day);
    }

    Export export(LocalDate day) {
        return new Export(framework, assessment, on(day));
    }

    /** How many of some statements are answered. */
    public long answered(List<Statement> some) {
        return some.stream()
                .filter(each -> standing.answers().containsKey(each.id()))
                .count();
    }

    /** What a second person has still to look at; that something does not hold needs no second person. */
    public List<Statement> unreviewed() {
        return framework.statements().stream()
                .filter(each -> standing.answer(each.id())
                        .filter(answer -> !(answer instanceof Answer.NotMet))
                        .isPresent())
                .filter(each -> !standing.reviews().containsKey(each.id()))
                .toList();
    }

    public boolean reviewed() {
        return !kept.open() && unreviewed().isEmpty();
    }

    /**
     * Whether others than the site and the unit may see its levels, if the trust consents: the site released them after the last
     * word of a reviewer, so that it has seen what others see.
     */
    public boolean shown() {
        return reviewed()
                && kept.releasedAt()
                        .filter(at -> history.stream()
                                .filter(said -> said.kind() == Said.Kind.REVIEW)
                                .noneMatch(said -> said.at().isAfter(at)))
                        .isPresent();
    }
}
