package no.nortrials.protocol.usdm;

import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/** The criteria. Version 4 keeps the words in an item beside the criterion and the list at the design, version 3 both at the population. */
final class CriteriaReader {
    private static final String INCLUSION = "C25532";
    private static final String EXCLUSION = "C25370";

    private final Instances instances;
    private final Findings findings;

    CriteriaReader(Instances instances, Findings findings) {
        this.instances = instances;
        this.findings = findings;
    }

    void read(Node design) {
        Stream.concat(design.each("eligibilityCriteria"), design.each("population", "criteria"))
                .forEach(this::criterion);
    }

    private void criterion(Node criterion) {
        String id = criterion.text("criterionItemId");
        Optional<Node> item = instances.of("EligibilityCriterionItem", id).or(() -> instances.of(id));
        if (item.isEmpty() && !id.isEmpty()) lost(criterion, id);
        else words(criterion, item.orElse(criterion));
    }

    private void words(Node criterion, Node holder) {
        Node text = holder.at("text");
        Node dictionary = instances
                .of("SyntaxTemplateDictionary", holder.text("dictionaryId"))
                .orElseGet(() -> holder.at("dictionary"));
        String plain = Template.plain(instances, findings, text, dictionary);
        findings.criterion(category(criterion), identifier(criterion), plain, text.place());
    }

    private void lost(Node criterion, String id) {
        findings.remark(criterion.place(), "unresolved: there is no criterion item `" + id + "`");
        String label = criterion.at("label").told() ? criterion.text("label") + " " : "";
        findings.criterion(
                category(criterion), identifier(criterion), label + "[no words: item " + id + "]", criterion.place());
    }

    private static Category category(Node criterion) {
        Node category = criterion.at("category");
        if (Codes.is(category, INCLUSION)) return Category.INCLUSION;
        return Codes.is(category, EXCLUSION) ? Category.EXCLUSION : Category.OTHER;
    }

    private static String identifier(Node criterion) {
        return criterion.at("identifier").told() ? criterion.text("identifier") : criterion.text("name");
    }
}
