package no.nortrials.protocol.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/**
 * Arms and what is given in them. What only arms of comparison get is compared with; everything
 * else, and all of it where no arm is experimental, is a product.
 */
final class CtGovArms {
    private static final Set<String> COMPARED =
            Set.of("ACTIVE_COMPARATOR", "PLACEBO_COMPARATOR", "SHAM_COMPARATOR", "NO_INTERVENTION");

    private static final Pattern NOTHING = Pattern.compile("(?i)(matching |sham |oral )?(placebo|sham)\\b");

    private final Node module;
    private final Findings findings;

    CtGovArms(Node module, Findings findings) {
        this.module = module;
        this.findings = findings;
    }

    void read() {
        module.each("armGroups").forEach(this::arm);
        Set<String> experimental = labels(Set.of("EXPERIMENTAL"));
        Set<String> compared = labels(COMPARED);
        for (Node each : module.at("interventions").items()) intervention(each, experimental, compared);
    }

    private void arm(Node arm) {
        String kind = ClinicalTrialsGov.words(arm.text("type"));
        findings.add(
                Field.ARM,
                arm.text("label") + (kind.isEmpty() ? "" : ": " + kind),
                arm.at("label").place());
    }

    private Set<String> labels(Set<String> types) {
        return module.each("armGroups")
                .filter(arm -> types.contains(arm.text("type")))
                .map(arm -> arm.text("label"))
                .collect(Collectors.toSet());
    }

    private void intervention(Node intervention, Set<String> experimental, Set<String> compared) {
        List<String> arms = intervention.each("armGroupLabels").map(Node::text).toList();
        Set<String> inCompared = new HashSet<>(arms);
        inCompared.retainAll(compared);
        boolean onlyCompared = arms.stream().noneMatch(experimental::contains) && !experimental.isEmpty();
        boolean nothing = NOTHING.matcher(intervention.text("name")).lookingAt();
        Field field = nothing || (onlyCompared && !inCompared.isEmpty()) ? Field.COMPARATOR : Field.PRODUCT;
        findings.add(field, intervention.at("name"));
    }
}
