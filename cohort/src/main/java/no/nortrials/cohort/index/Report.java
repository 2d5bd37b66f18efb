package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.AgeSexCell;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.Combination;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.DropOne;
import no.nortrials.cohort.Evaluation;
import no.nortrials.cohort.Plan;
import no.nortrials.cohort.Step;

/** Makes an answer of totals. */
record Report(Plan plan, List<String> sites, Totals totals) {
    private static final Comparator<AgeSexCell> ORDER =
            Comparator.comparingInt(AgeSexCell::from).thenComparing(AgeSexCell::sex);

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
        steps.add(new Step("", Evaluation.WHOLE, counts(0)));
        int step = 0;
        for (Plan.Line line : plan.lines()) {
            if (line.bit() >= 0) step = line.bit() + 1;
            steps.add(new Step(line.id(), line.evaluation(), counts(step)));
        }
        return steps;
    }

    private List<Long> counts(int step) {
        return Arrays.stream(totals.bySite(step)).boxed().toList();
    }

    private List<DropOne> dropOne() {
        long all = Arrays.stream(totals.bySite(plan.evaluated())).sum();
        return plan.lines().stream()
                .map(line -> new DropOne(line.id(), line.bit() < 0 ? all : totals.without(line.bit())))
                .toList();
    }

    private List<Combination> combinations() {
        List<Combination> combinations = new ArrayList<>();
        totals.combinations().forEach((met, persons) -> combinations.add(new Combination(ids(met), persons)));
        return combinations.stream().sorted().toList();
    }

    private List<String> ids(BitSet met) {
        return plan.lines().stream()
                .filter(line -> line.bit() >= 0 && met.get(line.bit()))
                .map(Plan.Line::id)
                .toList();
    }

    private List<AgeSexCell> ageBySex() {
        List<AgeSexCell> cells = new ArrayList<>();
        totals.ages().forEach((group, bySex) -> {
            for (int sex = 0; sex < bySex.length; sex++)
                if (bySex[sex] > 0) cells.add(new AgeSexCell(group, Sexes.of(sex), bySex[sex]));
        });
        return cells.stream().sorted(ORDER).toList();
    }
}
