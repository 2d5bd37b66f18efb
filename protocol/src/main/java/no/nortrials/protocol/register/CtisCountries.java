package no.nortrials.protocol.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.Numbers;

/** What each country of the EEA was authorised for, and the participants planned in the rest of the world. */
final class CtisCountries {
    private final List<Node> countries;
    private final Node list;
    private final Node part;
    private final Findings findings;

    CtisCountries(Node list, Node part, Findings findings) {
        this.list = list;
        this.countries = list.items();
        this.part = part;
        this.findings = findings;
    }

    void read() {
        for (Node country : countries) country(country);
        part.each("rowCountriesInfo").forEach(country -> findings.add(Field.COUNTRY, country.at("name")));
        long planned = Stream.concat(
                        countries.stream().map(each -> each.at("recruitmentSubjectCount")),
                        Stream.of(part.at("rowSubjectCount")))
                .mapToLong(count -> count.json().asLong(0))
                .sum();
        findings.add(Field.PLANNED_NUMBER, Numbers.count(Long.toString(planned)), list.place());
        int sites = countries.stream()
                .mapToInt(country -> country.at("trialSites").items().size())
                .sum();
        if (sites > 0) findings.add(Field.NUMBER_OF_SITES, Integer.toString(sites), list.place());
    }

    private void country(Node country) {
        Node name = country.at("mscInfo", "countryName").told()
                ? country.at("mscInfo", "countryName")
                : country.at("mscInfo", "mscName");
        findings.add(Field.COUNTRY, name);
        if (name.text().equals("Norway")) norway(country);
    }

    private void norway(Node country) {
        Node count = country.at("recruitmentSubjectCount");
        findings.add(Field.PLANNED_IN_NORWAY, Numbers.count(count.text()), count.place());
        List<Node> sites = country.at("trialSites").items();
        if (!sites.isEmpty())
            findings.add(
                    Field.SITES_IN_NORWAY,
                    Integer.toString(sites.size()),
                    country.at("trialSites").place());
        for (Node site : sites) findings.add(Field.NORWEGIAN_SITE, name(site), site.place());
    }

    private static String name(Node site) {
        Node info = site.at("organisationAddressInfo");
        return Stream.of(info.text("organisation", "name"), info.text("address", "city"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
