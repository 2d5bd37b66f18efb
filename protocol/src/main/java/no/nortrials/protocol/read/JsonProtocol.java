package no.nortrials.protocol.read;

import java.util.Optional;
import java.util.stream.Collectors;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.Reading;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.fhir.Fhir;
import no.nortrials.protocol.register.ClinicalTrialsGov;
import no.nortrials.protocol.register.Ctis;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.RefusedException;
import no.nortrials.protocol.usdm.Usdm;
import tools.jackson.databind.JsonNode;

/** Recognises which of the JSON formats a tree is, by what only that one has. */
final class JsonProtocol {
    private static final int MOST_TEXT = 200_000;

    private JsonProtocol() {}

    static Reading read(JsonNode tree) throws RefusedException {
        return new Reading.Read(bounded(protocol(Node.root(tree))));
    }

    private static Protocol protocol(Node root) throws RefusedException {
        if (Usdm.is(root)) return usdm(root);
        Optional<Node> study = ClinicalTrialsGov.study(root);
        if (study.isPresent()) return ClinicalTrialsGov.read(study.get());
        if (Ctis.is(root)) return Ctis.read(root);
        if (Fhir.is(root)) return Fhir.read(root);
        throw new RefusedException(Reason.NOT_A_PROTOCOL, "JSON, but of no format that is read; it has " + keys(root));
    }

    private static Protocol usdm(Node root) throws RefusedException {
        String version = Usdm.version(root);
        if (!version.matches("[34](\\..*)?"))
            throw new RefusedException(Reason.VERSION, "USDM " + shown(version) + ", of which 3 and 4 are read");
        if (root.at("study", "versions").items().isEmpty())
            throw new RefusedException(Reason.NOT_A_PROTOCOL, "USDM without a version of a study at /study/versions");
        return Usdm.read(root);
    }

    /** Criteria must fit into the JSON of our own model, which is read up to two million characters. */
    static Protocol bounded(Protocol protocol) throws RefusedException {
        int length = protocol.criteria().stream()
                .mapToInt(each -> each.text().length())
                .sum();
        if (length > MOST_TEXT || protocol.criteria().size() > Findings.MOST_CRITERIA)
            throw new RefusedException(
                    Reason.TOO_LARGE,
                    protocol.criteria().size() + " criteria with " + length
                            + " characters, more than any protocol has");
        return protocol;
    }

    private static String keys(Node root) {
        if (!root.isObject()) return "no object at its top";
        return root.json().propertyNames().stream()
                .limit(8)
                .map(JsonProtocol::shown)
                .collect(Collectors.joining(", ", "the properties ", ""));
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
