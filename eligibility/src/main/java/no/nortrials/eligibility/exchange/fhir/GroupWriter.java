package no.nortrials.eligibility.exchange.fhir;

import java.util.List;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes criteria as a Group. */
final class GroupWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GroupWriter() {}

    static ObjectNode write(EligibilityCriteria criteria) {
        List<String> sentences = Sentences.of(criteria, Language.ENGLISH);
        ObjectNode group = NODES.objectNode().put("resourceType", "Group");
        group.putObject("text").put("status", "generated").put("div", div(sentences));
        group.putArray("extension")
                .addObject()
                .put("url", FhirGroup.EXTENSION)
                .put("valueString", CriteriaJson.write(criteria));
        group.put("type", "person").put("actual", false);
        if (!criteria.title().isBlank()) group.put("name", criteria.title());
        for (int i = 0; i < sentences.size(); i++)
            group.withArray("characteristic")
                    .add(characteristic(criteria.criteria().get(i), sentences.get(i)));
        return group;
    }

    /** What R4 can say exactly, or the sentence. */
    private static ObjectNode characteristic(Criterion criterion, String sentence) {
        boolean exclude = criterion.note().role() == Role.EXCLUSION;
        return CharacteristicWriter.write(criterion)
                .map(node -> node.put("exclude", exclude != criterion.negated()))
                .orElseGet(() -> inWords(criterion, sentence).put("exclude", exclude));
    }

    private static ObjectNode inWords(Criterion criterion, String sentence) {
        ObjectNode node = NODES.objectNode();
        String label = criterion.note().label();
        node.putObject("code").put("text", label.isBlank() ? "Criterion in words" : label);
        node.putObject("valueCodeableConcept").put("text", sentence.substring(sentence.indexOf(": ") + 2));
        return node;
    }

    private static String div(List<String> sentences) {
        var html = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\"><ol>");
        for (String sentence : sentences)
            html.append("<li>").append(escaped(sentence)).append("</li>");
        return html.append("</ol></div>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
