package no.nortrials.protocol.usdm;

import java.util.List;
import java.util.stream.Stream;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/** The sites that organisations manage; their country is the organisation's. Version 3 keeps them at the design. */
final class Sites {
    private final Findings findings;
    private int all;
    private int norwegian;

    Sites(Findings findings) {
        this.findings = findings;
    }

    void read(Node version, List<Node> designs) {
        Stream.concat(Stream.of(version), designs.stream())
                .flatMap(holder -> holder.each("organizations"))
                .forEach(this::organisation);
        if (all > 0) findings.add(Field.NUMBER_OF_SITES, Integer.toString(all), version.place());
        if (norwegian > 0) findings.add(Field.SITES_IN_NORWAY, Integer.toString(norwegian), version.place());
    }

    private void organisation(Node organisation) {
        List<Node> sites =
                Stream.of("managedSites", "manages").flatMap(organisation::each).toList();
        if (sites.isEmpty()) return;
        Node country = organisation.at("legalAddress", "country");
        findings.add(Field.COUNTRY, country.at("decode"));
        all += sites.size();
        if (country.text("decode").equals("Norway")) sites.forEach(this::norwegian);
    }

    private void norwegian(Node site) {
        norwegian++;
        findings.add(Field.NORWEGIAN_SITE, site.at("label").told() ? site.at("label") : site.at("name"));
    }
}
