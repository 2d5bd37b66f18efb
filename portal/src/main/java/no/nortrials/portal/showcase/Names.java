package no.nortrials.portal.showcase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Region;
import no.nortrials.portal.directory.TherapyArea;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.map.TrustMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What trusts, regions and areas are called on public pages, and where they lie. */
@Component("showcaseNames")
class Names {
    private final Directory directory;
    private final MessageSource messages;

    Names(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** By organisation number, in the order of the names. */
    Map<String, String> trusts(Locale locale) {
        return sorted(directory.trusts().stream()
                .collect(Collectors.toMap(Trust::organisationNumber, trust -> trust.name(locale), (a, _) -> a)));
    }

    Map<String, String> regions(Locale locale) {
        return sorted(
                directory.regions().stream().collect(Collectors.toMap(Region::code, region -> region.name(locale))));
    }

    Map<String, String> areas(Locale locale) {
        return TherapyArea.names(directory.therapyAreas(), locale);
    }

    TrustMap map(Map<String, Integer> byTrust, Locale locale) {
        List<TrustMap.Value> values = directory.trusts().stream()
                .map(trust -> value(trust, byTrust.getOrDefault(trust.organisationNumber(), 0), locale))
                .toList();
        return TrustMap.of(messages.getMessage("showcase.map", null, locale), values);
    }

    private static TrustMap.Value value(Trust trust, int trials, Locale locale) {
        return new TrustMap.Value(
                trust.organisationNumber(), trust.name(locale), OptionalDouble.of(trials), Integer.toString(trials));
    }

    private static Map<String, String> sorted(Map<String, String> names) {
        var byName = new TreeMap<String, String>();
        names.forEach((code, name) -> byName.put(name, code));
        var byCode = new java.util.LinkedHashMap<String, String>();
        byName.forEach((name, code) -> byCode.put(code, name));
        return byCode;
    }
}
