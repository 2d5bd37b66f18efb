package no.nortrials.cohort;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Sex;

/** Makes an answer from a tally. */
final class Telling {
    private final Plan plan;
    private final List<String> sites;
    private final Tally tally;

    Telling(Plan plan, List<String> sites, Tally tally) {
        this.plan = plan;
        this.sites = sites;
        this.tally = tally;
    }

    Answer.Counted answer(Set<Detail> details) {
        return new Answer.Counted(
                sites,
                steps(),
                plan.evaluated(),
                details.contains(Detail.DROP_ONE) ? Optional.of(dropOne()) : Optional.empty(),
                details.contains(Detail.COMBINATIONS) ? Optional.of(combinations()) : Optional.empty(),
                details.contains(Detail.AGE_BY_SEX) ? Optional.of(ageBySex()) : Optional.empty());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        var wanted = new BitSet();
        steps.add(new Step("", Evaluation.WHOLE, tally.bySite(sites.size(), wanted)));
        for (Plan.Line line : plan.lines()) {
            if (line.bit() >= 0) wanted.set(line.bit());
            steps.add(new Step(line.id(), line.evaluation(), tally.bySite(sites.size(), wanted)));
        }
        return steps;
    }

    private BitSet all() {
        var all = new BitSet();
        all.set(0, plan.evaluated());
        return all;
    }

    private List<DropOne> dropOne() {
        List<DropOne> costs = new ArrayList<>();
        for (Plan.Line line : plan.lines()) {
            BitSet others = all();
            if (line.bit() >= 0) others.clear(line.bit());
            long without = tally.bySite(sites.size(), others).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            costs.add(new DropOne(line.id(), without));
        }
        return costs;
    }

    private List<Combination> combinations() {
        Map<List<String>, Long> byMet = new HashMap<>();
        tally.cells().forEach((key, count) -> byMet.merge(ids(key.met()), count, Long::sum));
        return sorted(byMet);
    }

    private List<String> ids(BitSet met) {
        return plan.lines().stream()
                .filter(line -> line.bit() >= 0 && met.get(line.bit()))
                .map(Plan.Line::id)
                .toList();
    }

    static List<Combination> sorted(Map<List<String>, Long> byMet) {
        List<Combination> all = new ArrayList<>();
        byMet.forEach((met, persons) -> all.add(new Combination(met, persons)));
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private List<AgeSexCell> ageBySex() {
        Map<AgeSex, Long> cells = new HashMap<>();
        BitSet all = all();
        tally.cells().forEach((key, count) -> {
            if (Tally.covers(key.met(), all)) cells.merge(new AgeSex(key.age(), key.sex()), count, Long::sum);
        });
        return cells.entrySet().stream()
                .map(cell -> new AgeSexCell(cell.getKey().from(), cell.getKey().sex(), cell.getValue()))
                .sorted(Comparator.comparingInt(AgeSexCell::from).thenComparing(AgeSexCell::sex))
                .toList();
    }

    private record AgeSex(int from, Sex sex) {}
}
