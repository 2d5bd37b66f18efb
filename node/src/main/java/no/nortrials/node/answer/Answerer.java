package no.nortrials.node.answer;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.Evaluation;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.index.Membership;
import no.nortrials.disclosure.Allowance;
import no.nortrials.disclosure.Answer;
import no.nortrials.disclosure.CanonicalQuestion;
import no.nortrials.disclosure.Cohort;
import no.nortrials.disclosure.Counted;
import no.nortrials.disclosure.Event;
import no.nortrials.disclosure.Funnel;
import no.nortrials.disclosure.Gate;
import no.nortrials.disclosure.Organisation;
import no.nortrials.disclosure.Policy;
import no.nortrials.disclosure.Refusal;
import no.nortrials.disclosure.Steward;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.SiteAnswer;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.eligibility.place.Problem;
import no.nortrials.node.data.Month;
import no.nortrials.node.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Counts a question on the frozen month and lets the gates decide what is told. One question after another. */
public final class Answerer implements AutoCloseable {
    private record Open(Month month, Gates gates) {}

    private final Settings settings;
    private final InstantSource clock;
    private @Nullable Open open;

    public Answerer(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a month into use: the first, or the next.
     *
     * @throws IllegalStateException if a ledger was written for other keys or persons
     * @throws UncheckedIOException if keys or ledgers cannot be used
     */
    public synchronized void use(Month month) {
        Open before = open;
        if (before == null) {
            open = new Open(month, Gates.open(settings.folder(), settings.sites(), month, policy(), clock));
        } else if (month.epoch().isAfter(before.month().epoch())) {
            before.gates().begin(month);
            open = new Open(month, before.gates());
            before.month().engine().close();
        } else {
            month.engine().close();
        }
    }

    private Policy policy() {
        return settings.release() == Policy.Release.AUTOMATIC ? Policy.DEFAULT : Policy.DEFAULT.releasedByHand();
    }

    /** The month that is counted on, if there are data. */
    public synchronized Optional<Month> month() {
        return Optional.ofNullable(open).map(Open::month);
    }

    /** What an organisation has left at each trust. */
    public synchronized Map<String, Allowance> allowances(String organisation) {
        Map<String, Allowance> left = new LinkedHashMap<>();
        Open now = open;
        if (now != null)
            for (String site : settings.sites())
                left.put(site, now.gates().of(site).allowance(new Organisation(organisation)));
        return left;
    }

    synchronized Outcome answer(NodeQuestion question) {
        return counted(question, (_, _) -> {});
    }

    /** Records the steward's decision about every number of a question, and answers anew. */
    synchronized Outcome decide(NodeQuestion question, Entry.Decision decision) {
        var steward = new Steward(decision.steward());
        var by = new Organisation(question.organisation());
        return counted(
                question,
                (gate, asking) -> asking.all().stream()
                        .distinct()
                        .forEach(each -> gate.decide(steward, by, each, decision.verdict())));
    }

    /** What would be told of the last step at each trust, from the ledger: for the steward who decides. */
    public synchronized Map<String, Answer> drawn(NodeQuestion question) {
        Map<String, Answer> drawn = new LinkedHashMap<>();
        Open now = open;
        if (now == null || !(CriteriaJson.read(question.criteria()) instanceof Reading.Read(var criteria)))
            return drawn;
        CanonicalQuestion whole = Asking.of(criteria, false).steps().getLast();
        for (String site : settings.sites())
            for (Event event : now.gates().events(site))
                if (event instanceof Event.Answered answered
                        && answered.organisation().id().equals(question.organisation())
                        && answered.epoch().equals(now.month().epoch())
                        && answered.question().equals(whole)) drawn.putIfAbsent(site, answered.answer());
        return drawn;
    }

    private interface Before {
        void decide(Gate gate, Asking asking);
    }

    private Outcome counted(NodeQuestion question, Before before) {
        Open now = open;
        if (now == null) return Outcome.free(new NodeReply.Failed(question.id(), "no data are loaded"));
        try {
            return switch (CriteriaJson.read(question.criteria())) {
                case Reading.Refused(List<Problem> problems) ->
                    Outcome.free(new NodeReply.Unsupported(question.id(), shortly(problems)));
                case Reading.Read(EligibilityCriteria criteria) -> counted(now, question, criteria, before);
            };
        } catch (UncheckedIOException e) {
            return Outcome.free(new NodeReply.Failed(question.id(), "the ledger could not be written"));
        }
    }

    private Outcome counted(Open now, NodeQuestion question, EligibilityCriteria criteria, Before before) {
        Set<Detail> details = question.dropOne() ? Set.of(Detail.DROP_ONE) : Set.of();
        var asked = new Question(
                criteria,
                now.month().about().dataDate(),
                details,
                settings.limits().counting());
        return switch (now.month().engine().members(asked)) {
            case Membership.TooCostly _ -> Outcome.free(new NodeReply.TooCostly(question.id()));
            case Membership.Found found ->
                decided(now, question, Asking.of(criteria, question.dropOne()), found, before);
        };
    }

    private Outcome decided(Open now, NodeQuestion question, Asking asking, Membership.Found found, Before before) {
        var by = new Organisation(question.organisation());
        Map<String, Integer> price = new LinkedHashMap<>();
        List<SiteAnswer> sites = new ArrayList<>();
        boolean awaits = false;
        for (String site : settings.sites()) {
            Gate gate = now.gates().of(site);
            price.put(site, gate.price(by, asking.all()));
            before.decide(gate, asking);
            List<Answer> answers = gate.ask(by, sets(now, asking, found, site));
            awaits |= answers.stream().anyMatch(each -> each.equals(new Answer.Refused(new Refusal.AwaitsSteward())));
            sites.add(told(site, found, answers));
        }
        if (awaits) return new Outcome(new NodeReply.Awaited(question.id()), price);
        return new Outcome(answered(now, question, sites), price);
    }

    private NodeReply.Answered answered(Open now, NodeQuestion question, List<SiteAnswer> sites) {
        return new NodeReply.Answered(
                question.id(),
                now.month().about().dataDate(),
                now.month().epoch().toString(),
                settings.source().isSynthetic(),
                settings.source().covers(),
                sites);
    }

    private static List<Counted> sets(Open now, Asking asking, Membership.Found found, String site) {
        int place = found.sites().indexOf(site);
        List<CanonicalQuestion> texts = asking.all();
        List<Membership.Step> steps = new ArrayList<>(found.steps());
        steps.addAll(found.withoutOne());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Counted(texts.get(i), now.month().epoch(), cohort(steps.get(i), place)))
                .toList();
    }

    /** A trust without any patient in the data has nobody in any set. */
    private static Cohort cohort(Membership.Step step, int place) {
        return Cohort.of((place < 0 ? new BitSet() : step.bySite().get(place)).stream());
    }

    private static SiteAnswer told(String site, Membership.Found found, List<Answer> answers) {
        int steps = found.steps().size();
        List<Answer> funnel = Funnel.of(answers.subList(0, steps)).steps();
        return new SiteAnswer(
                site, told(found.steps(), funnel), told(found.withoutOne(), answers.subList(steps, answers.size())));
    }

    private static List<SiteAnswer.Step> told(List<Membership.Step> steps, List<Answer> answers) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new SiteAnswer.Step(
                        steps.get(i).criterion(), evaluated(steps.get(i).evaluation()), Told.of(answers.get(i))))
                .toList();
    }

    private static SiteAnswer.Evaluated evaluated(Evaluation evaluation) {
        return switch (evaluation) {
            case WHOLE -> SiteAnswer.Evaluated.WHOLE;
            case PART -> SiteAnswer.Evaluated.PART;
            case NONE -> SiteAnswer.Evaluated.NONE;
        };
    }

    private static String shortly(List<Problem> problems) {
        String all = problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
        return all.substring(0, Math.min(all.length(), NodeReply.LONGEST_DETAIL));
    }

    @Override
    public synchronized void close() {
        if (open != null) open.gates().close();
    }
}
