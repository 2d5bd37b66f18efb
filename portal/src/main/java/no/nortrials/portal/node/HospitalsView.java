package no.nortrials.portal.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
 * @param sites each trust that answered, with its steps; empty when too few answered for single trusts to be shown
 * @param total of all trusts, for each step
 * @param withoutOne the total without each criterion alone, in the order of the criteria
 * @param hidden whether single trusts are hidden because too few answered
 */
record HospitalsView(NodeRound round, List<Site> sites, List<Total> total, List<Total> withoutOne, boolean hidden) {

    /**
     * One trust.
     *
     * @param evaluated how many of the criteria it evaluated, wholly or in part
     */
    record Site(NodeReply.Answered reply, SiteAnswer answer, long evaluated) {}

    /** @param unit whether the coordinating unit looks; a sponsor sees single trusts only where enough have answered */
    static HospitalsView of(NodeRound round, boolean unit) {
        List<Site> sites = sites(round);
        int steps = round.criteria().criteria().size() + 1;
        boolean hidden = !unit && sites.size() < Overview.SITES_FOR_DETAIL;
        boolean nothing = !unit && sites.size() < 2;
        return new HospitalsView(
                round,
                hidden ? List.of() : sites,
                nothing ? List.of() : totals(sites, steps, SiteAnswer::steps),
                nothing ? List.of() : totals(sites, steps - 1, SiteAnswer::withoutOne),
                hidden && !sites.isEmpty());
    }

    /** Whether any trust told what single criteria cost. */
    public boolean hasWithoutOne() {
        return withoutOne.stream().anyMatch(total -> !(total instanceof Total.Unknown));
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

    private java.util.stream.Stream<NodeReply.Answered> answers() {
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

    private static List<Total> totals(List<Site> sites, int steps, Function<SiteAnswer, List<SiteAnswer.Step>> part) {
        return IntStream.range(0, steps)
                .mapToObj(step -> Total.of(sites.stream()
                        .flatMap(site -> part.apply(site.answer()).stream()
                                .skip(step)
                                .limit(1)
                                .flatMap(one -> answer(one.told(), site.reply()).stream()))
                        .toList()))
                .toList();
    }

    private static Optional<Answer> answer(Told told, NodeReply.Answered reply) {
        return told.asAnswer(Epoch.of(reply.epoch()));
    }
}
