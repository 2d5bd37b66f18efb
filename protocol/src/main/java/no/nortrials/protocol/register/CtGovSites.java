package no.nortrials.protocol.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/** The sites of a study: how many, where, and those in Norway. */
final class CtGovSites {
    private CtGovSites() {}

    static void read(Node locations, Findings findings) {
        List<Node> sites = locations.items();
        if (sites.isEmpty()) return;
        findings.add(Field.NUMBER_OF_SITES, Integer.toString(sites.size()), locations.place());
        for (Node site : sites) findings.add(Field.COUNTRY, site.at("country"));
        List<Node> norwegian = sites.stream()
                .filter(site -> site.text("country").equals("Norway"))
                .toList();
        for (Node site : norwegian) findings.add(Field.NORWEGIAN_SITE, name(site), site.place());
        if (!norwegian.isEmpty())
            findings.add(Field.SITES_IN_NORWAY, Integer.toString(norwegian.size()), locations.place());
    }

    private static String name(Node site) {
        return Stream.of(site.text("facility"), site.text("city"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
