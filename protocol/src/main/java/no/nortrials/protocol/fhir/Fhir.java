package no.nortrials.protocol.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/** Reads a ResearchStudy with the Group of those who may take part, or such a Group alone. */
public final class Fhir {
    private static final Set<String> TYPES = Set.of("Bundle", "ResearchStudy", "Group");

    private Fhir() {}

    /** Whether the text holds a study or a group. */
    public static boolean is(Node root) {
        if (!TYPES.contains(root.text("resourceType"))) return false;
        var resources = new Resources(root);
        return !resources.of("ResearchStudy").isEmpty()
                || !resources.of("Group").isEmpty();
    }

    /** Reads the first study. */
    public static Protocol read(Node root) {
        var resources = new Resources(root);
        var findings = new Findings();
        List<Node> studies = resources.of("ResearchStudy");
        if (studies.size() > 1) findings.remark(root.place(), "the first of " + studies.size() + " studies is read");
        if (!studies.isEmpty()) new Study(studies.getFirst(), resources, findings).read();
        Optional<Node> group = studies.isEmpty()
                ? resources.of("Group").stream().findFirst()
                : eligibility(studies.getFirst(), resources, findings);
        group.ifPresent(each -> new Characteristics(each, resources, findings).read());
        if (findings.criteria() == 0) new Narrative(resources, findings).read();
        return findings.protocol(Format.FHIR, "");
    }

    /** R5 names the group in the recruitment, R4 among those to enrol. */
    private static Optional<Node> eligibility(Node study, Resources resources, Findings findings) {
        Node reference = study.at("recruitment", "eligibility");
        if (!reference.isObject())
            reference = study.each("enrollment").findFirst().orElse(reference);
        Optional<Node> group = resources.named(reference);
        if (group.isEmpty() && reference.at("reference").told())
            findings.remark(reference.place(), "unresolved: there is no `" + reference.text("reference") + "`");
        return group;
    }
}
