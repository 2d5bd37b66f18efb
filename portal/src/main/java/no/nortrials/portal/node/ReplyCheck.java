package no.nortrials.portal.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.SiteAnswer;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.eligibility.EligibilityCriteria;

/**
 * Whether an answer is one to the question: of trusts the node counts for, with the asked steps, and with numbers as a hospital's gate
 * makes them.
 */
final class ReplyCheck {
    /** The only interval and the only threshold that the gate of the library gives. */
    private static final int PLUS_MINUS = 9;

    private static final int THRESHOLD = 10;

    private ReplyCheck() {}

    /** What is wrong, in words without any of the answer's. */
    static Optional<String> problem(NodeReply.Answered answer, List<String> trusts, EligibilityCriteria criteria) {
        List<String> asked = new ArrayList<>(List.of(""));
        criteria.criteria().forEach(criterion -> asked.add(criterion.note().id()));
        if (!answer.sites().stream().allMatch(site -> trusts.contains(site.site())))
            return Optional.of("it answers for a trust that it does not count for");
        if (!answer.sites().stream().allMatch(site -> ids(site.steps()).equals(asked)))
            return Optional.of("its steps are not those that were asked");
        List<String> single = asked.subList(1, asked.size());
        if (!answer.sites().stream()
                .allMatch(site ->
                        site.withoutOne().isEmpty() || ids(site.withoutOne()).equals(single)))
            return Optional.of("what it says without single criteria is not what was asked");
        boolean gated = answer.sites().stream()
                .flatMap(site -> Stream.concat(site.steps().stream(), site.withoutOne().stream()))
                .allMatch(step -> isOfAGate(step.told()));
        return gated ? Optional.empty() : Optional.of("its numbers are not as a hospital's gate makes them");
    }

    private static List<String> ids(List<SiteAnswer.Step> steps) {
        return steps.stream().map(SiteAnswer.Step::criterion).toList();
    }

    private static boolean isOfAGate(Told told) {
        return switch (told) {
            case Told.About about -> about.plusMinus() == PLUS_MINUS;
            case Told.FewerThan few -> few.threshold() == THRESHOLD;
            case Told.Nothing _ -> true;
        };
    }
}
