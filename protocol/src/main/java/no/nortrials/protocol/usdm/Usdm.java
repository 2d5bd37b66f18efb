package no.nortrials.protocol.usdm;

import java.util.List;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/** Reads a study of the Unified Study Definitions Model. Of several versions of a study the first is read, which is told. */
public final class Usdm {
    private static final int MOST_DESIGNS = 50;

    private Usdm() {}

    /** Whether the text is a study of the model, of whatever version. */
    public static boolean is(Node root) {
        return root.at("usdmVersion").told()
                || root.at("study", "versions").json().isArray();
    }

    /** The version that the text names; without a name it is told from where a study keeps its criteria. */
    public static String version(Node root) {
        String named = root.text("usdmVersion");
        if (!named.isEmpty()) return named;
        boolean four = root.each("study", "versions")
                .anyMatch(version ->
                        version.at("eligibilityCriterionItems").json().isArray());
        return four ? "4" : "3";
    }

    /** Reads a study of version 3 or 4. */
    public static Protocol read(Node root) {
        var findings = new Findings();
        List<Node> versions = root.at("study", "versions").items();
        if (versions.size() > 1)
            findings.remark(
                    root.at("study", "versions").place(), "the first of " + versions.size() + " versions is read");
        if (!versions.isEmpty()) read(root, versions.getFirst(), findings);
        String version = version(root);
        return findings.protocol(version.startsWith("3") ? Format.USDM_3 : Format.USDM_4, version);
    }

    private static void read(Node root, Node version, Findings findings) {
        var instances = new Instances(root);
        new Identity(instances, findings).read(version);
        findings.add(Field.TITLE, root.at("study", "description"));
        List<Node> designs = designs(version.at("studyDesigns"), findings);
        new Sites(findings).read(version, designs);
        for (Node design : designs) design(instances, version, design, findings);
    }

    private static List<Node> designs(Node list, Findings findings) {
        List<Node> all = list.items();
        if (all.size() > MOST_DESIGNS)
            findings.remark(list.place(), "of " + all.size() + " designs the first " + MOST_DESIGNS + " are read");
        else if (all.size() > 1)
            findings.remark(
                    list.place(),
                    "the criteria of all " + all.size() + " designs are read, the rest of the first that tells it");
        return all.subList(0, Math.min(MOST_DESIGNS, all.size()));
    }

    private static void design(Instances instances, Node version, Node design, Findings findings) {
        new Design(instances, findings).read(version, design);
        new Population(findings).read(design.at("population"));
        new Visits(instances, findings).read(design);
        new CriteriaReader(instances, findings).read(design);
    }
}
