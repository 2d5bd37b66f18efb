package no.nortrials.protocol.usdm;

import java.util.Set;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/** What is given: under study, or to compare with. */
final class Interventions {
    /** Comparator, placebo, active comparator, control, in the terminology of version 4. */
    private static final Set<String> COMPARED = Set.of("C68609", "C753", "C49649", "C174266", "C174267", "C174268");

    private final Instances instances;
    private final Findings findings;

    Interventions(Instances instances, Findings findings) {
        this.instances = instances;
        this.findings = findings;
    }

    void read(Node holder) {
        holder.each("studyInterventions").forEach(this::intervention);
        instances.all(holder.at("studyInterventionIds")).forEach(this::intervention);
    }

    private void intervention(Node intervention) {
        Node name = intervention.at("label").told() ? intervention.at("label") : intervention.at("name");
        findings.add(isCompared(intervention.at("role")) ? Field.COMPARATOR : Field.PRODUCT, name);
        intervention
                .each("administrations")
                .map(administration -> Codes.of(administration.at("route")).at("decode"))
                .forEach(route -> findings.add(Field.ROUTE, route));
        intervention
                .each("codes")
                .filter(code -> code.text("codeSystem").contains("ATC"))
                .forEach(code -> findings.add(Field.ATC, code.at("code")));
    }

    private static boolean isCompared(Node role) {
        String words = Codes.words(role);
        return COMPARED.contains(Codes.of(role).text("code"))
                || words.contains("Placebo")
                || words.contains("Comparator")
                || words.contains("Control");
    }
}
