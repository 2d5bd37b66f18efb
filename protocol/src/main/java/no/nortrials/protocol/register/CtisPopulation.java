package no.nortrials.protocol.register;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.Phases;

/** Phase, ages, sexes and whether healthy volunteers take part. The register has ages only in bands. */
final class CtisPopulation {
    private static final Map<String, String> PHASES = Map.ofEntries(
            Map.entry("1", "I"),
            Map.entry("2", "I"),
            Map.entry("3", "I"),
            Map.entry("4", "II"),
            Map.entry("5", "III"),
            Map.entry("6", "IV"),
            Map.entry("7", "I_II"),
            Map.entry("8", "I_II"),
            Map.entry("9", "I_II"),
            Map.entry("10", "II_III"));

    private static final String CHILDREN = "2";
    private static final String ADULTS = "3";
    private static final String ELDERLY = "4";

    private final Node root;
    private final Node information;
    private final Findings findings;

    CtisPopulation(Node root, Node information, Findings findings) {
        this.root = root;
        this.information = information;
        this.findings = findings;
    }

    void read() {
        Node words = root.at("trialPhase");
        findings.add(Field.PHASE, Phases.of(words.text()), words.place());
        Node code = information.at("trialCategory", "trialPhase");
        findings.add(Field.PHASE, Optional.ofNullable(PHASES.get(code.text())), code.place());
        Node population = information.at("populationOfTrialSubjects");
        ages(population.at("ageRanges"));
        sex(population);
        healthy(population.at("clinicalTrialGroups"));
    }

    private void ages(Node ranges) {
        Set<String> bands = ranges.items().stream()
                .map(range -> range.text("ageRangeCategory"))
                .collect(Collectors.toSet());
        String youngest =
                bands.contains(CHILDREN) ? "0" : bands.contains(ADULTS) ? "18" : bands.contains(ELDERLY) ? "65" : "";
        String oldest =
                bands.contains(ELDERLY) ? "" : bands.contains(ADULTS) ? "64" : bands.contains(CHILDREN) ? "17" : "";
        findings.add(Field.AGE_MIN, youngest, ranges.place());
        findings.add(Field.AGE_MAX, oldest, ranges.place());
    }

    private void sex(Node population) {
        boolean female = population.json().path("isFemaleSubjects").asBoolean(false);
        boolean male = population.json().path("isMaleSubjects").asBoolean(false);
        if (female || male)
            findings.add(Field.SEX, female && male ? "ALL" : female ? "FEMALE" : "MALE", population.place());
    }

    private void healthy(Node groups) {
        if (groups.items().isEmpty()) return;
        boolean healthy = groups.items().stream()
                .anyMatch(group -> group.text("name").toLowerCase(Locale.ROOT).contains("healthy"));
        findings.add(Field.HEALTHY_VOLUNTEERS, healthy ? "yes" : "no", groups.place());
    }
}
