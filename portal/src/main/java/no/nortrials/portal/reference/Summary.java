package no.nortrials.portal.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of a version at a glance.
 *
 * @param places how many trusts and municipalities they are about
 * @param codes how many codes of ICD-10
 * @param sums what the figures of each measure add up to, the whole country left out where places are told too
 * @param flags how many figures have each flag
 */
record Summary(
        int figures,
        int places,
        int codes,
        int sexes,
        int ages,
        List<String> years,
        Map<String, Double> sums,
        Map<Flag, Integer> flags) {
    static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, List.of(), Map.of(), Map.of());

    static Summary of(List<Observing.Line> lines) {
        var sums = new TreeMap<String, Double>();
        var flags = new TreeMap<Flag, Integer>();
        boolean parts = lines.stream().anyMatch(line -> !line.observation().at().nation());
        for (Observing.Line line : lines) {
            Observation figure = line.observation();
            flags.merge(figure.flag(), 1, Integer::sum);
            if (!parts || !figure.at().nation())
                sums.merge(figure.at().measure(), figure.value().orElse(0), Double::sum);
        }
        return new Summary(
                lines.size(),
                different(lines, at -> at.trust() + at.municipality()).size(),
                different(lines, Dimensions::icd10).size(),
                different(lines, Dimensions::sex).size(),
                different(lines, at -> at.ageFrom() + "–" + at.ageTo()).size(),
                List.copyOf(different(lines, Dimensions::year)),
                sums,
                flags);
    }

    /** From the first to the last year told; empty when none is. */
    public String span() {
        if (years.isEmpty()) return "";
        String first = years.getFirst();
        String last = years.getLast();
        return first.equals(last) ? first : first.substring(0, 4) + "–" + last.substring(last.length() - 4);
    }

    private static TreeSet<String> different(List<Observing.Line> lines, Function<Dimensions, String> part) {
        return lines.stream()
                .map(line -> part.apply(line.observation().at()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
