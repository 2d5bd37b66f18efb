package no.nortrials.protocol.register;

import java.util.stream.Stream;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/** The products by their role: under test, comparator, placebo; auxiliary ones are left out. */
final class CtisProducts {
    private final Node part;
    private final Findings findings;

    CtisProducts(Node part, Findings findings) {
        this.part = part;
        this.findings = findings;
    }

    void read() {
        part.each("products").forEach(this::product);
    }

    private void product(Node product) {
        switch (product.text("mpRoleInTrial")) {
            case "2", "3" -> findings.add(Field.COMPARATOR, name(product));
            case "4" -> {}
            default -> {
                findings.add(Field.PRODUCT, name(product));
                product.each("routes").forEach(route -> findings.add(Field.ROUTE, route));
                findings.add(Field.ATC, product.at("productDictionaryInfo", "atcCode"));
            }
        }
    }

    /** The name of the product where it has one, otherwise of its substance; the register fills gaps with N/A. */
    private static Node name(Node product) {
        Node dictionary = product.at("productDictionaryInfo");
        return Stream.of(
                        product.at("productName"),
                        dictionary.at("prodName"),
                        dictionary.at("activeSubstanceName"),
                        product.at("jsonActiveSubstanceNames"),
                        product.at("sponsorProductCodeEdit"))
                .filter(node -> node.told() && !node.text().equalsIgnoreCase("N/A"))
                .findFirst()
                .orElse(product.at("productName"));
    }
}
