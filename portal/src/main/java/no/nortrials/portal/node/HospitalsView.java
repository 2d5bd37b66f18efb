package no.nortrials.portal.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nortrials.disclosure.Answer;
import no.nortrials.disclosure.Epoch;
import no.nortrials.disclosure.Overview;
import no.nortrials.disclosure.Total;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.SiteAnswer;
import no.nortrials.disclosure.wire.Told;

/**
 * A round as a page shows it.
 *
 * @param answered how many trusts answered
 * @param sites each of them, with its steps; empty when too few told something for single trusts to be shown
 * @param total of all trusts, for each step
 * @param withoutOne the total without each criterion alone, in the order of the criteria
 * @param hidden whether single trusts are hidden because too few told something
 */
record HospitalsView(
        NodeRound round, int answered, List<Site> sites, List<Total> total, List<Total> withoutOne, boolean hidden) {

    /**
     * One trust.
     *
     * @param evaluated how many of the criteria it evaluated, wholly or in part
     */
    record Site(NodeReply.Answered reply, SiteAnswer answer, long evaluated) {}

    /** @param unit whether the coordinating unit looks; a sponsor is told what {@link Overview} allows for each number */
    static HospitalsView of(NodeRound round, boolean unit) {
        List<Site> sites = sites(round);
        int criteria = round.criteria().criteria().size();
        List<List<Answer>> steps = byStep(sites, criteria + 1, SiteAnswer::steps);
        boolean shown = unit || steps.stream().allMatch(step -> overview(step) instanceof Overview.Detailed);
        return new HospitalsView(
                round,
                sites.size(),
                shown ? sites : List.of(),
                totals(steps, unit),
                totals(byStep(sites, criteria, SiteAnswer::withoutOne), unit),
                !shown && !sites.isEmpty());
    }

    /** Whether any number of all trusts together was told. */
    public boolean hasTotal() {
        return total.stream().anyMatch(HospitalsView::isKnown);
    }

    /** Whether any trust told what single criteria cost. */
    public boolean hasWithoutOne() {
        return withoutOne.stream().anyMatch(HospitalsView::isKnown);
    }

    /** Whether the patients are made up, at any trust. */
    public boolean isSynthetic() {
        return answers().anyMatch(NodeReply.Answered::synthetic);
    }

    /** The share of the trusts' patients that the data hold, when it is not all of them. */
    public Optional<Double> covers() {
        return answers()
                .map(NodeReply.Answered::covers)
                .filter(share -> share < 1)
                .findFirst();
    }

    private Stream<NodeReply.Answered> answers() {
        return round.nodes().stream().flatMap(line -> answered(line).stream());
    }

    private static List<Site> sites(NodeRound round) {
        var sites = new ArrayList<Site>();
        for (NodeLine line : round.nodes())
            answered(line)
                    .ifPresent(reply ->
                            reply.sites().forEach(answer -> sites.add(new Site(reply, answer, evaluated(answer)))));
        return sites;
    }

    private static Optional<NodeReply.Answered> answered(NodeLine line) {
        return line.state() instanceof NodeLine.State.Answered answered
                ? Optional.of(answered.reply())
                : Optional.empty();
    }

    private static long evaluated(SiteAnswer answer) {
        return answer.steps().stream()
                .skip(1)
                .filter(step -> step.evaluation() != SiteAnswer.Evaluated.NONE)
                .count();
    }

    private static boolean isKnown(Total total) {
        return !(total instanceof Total.Unknown);
    }

    private static List<Total> totals(List<List<Answer>> steps, boolean unit) {
        return steps.stream()
                .map(told -> unit ? Total.of(told) : total(overview(told)))
                .toList();
    }

    private static Total total(Overview overview) {
        return switch (overview) {
            case Overview.Detailed detailed -> detailed.total();
            case Overview.TotalOnly only -> only.total();
            case Overview.TooFew _ -> new Total.Unknown();
        };
    }

    /** The names are of no matter here: the overview is asked only how much may be shown. */
    private static Overview overview(List<Answer> told) {
        return Overview.of(
                IntStream.range(0, told.size()).boxed().collect(Collectors.toMap(String::valueOf, told::get)));
    }

    /** What was told of each number, by those that told something of it. */
    private static List<List<Answer>> byStep(
            List<Site> sites, int steps, Function<SiteAnswer, List<SiteAnswer.Step>> part) {
        return IntStream.range(0, steps)
                .mapToObj(step -> sites.stream()
                        .flatMap(site -> part.apply(site.answer()).stream()
                                .skip(step)
                                .limit(1)
                                .flatMap(one -> answer(one.told(), site.reply()).stream()))
                        .toList())
                .toList();
    }

    private static Optional<Answer> answer(Told told, NodeReply.Answered reply) {
        return told.asAnswer(Epoch.of(reply.epoch()));
    }
}
