package no.nortrials.portal.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.portal.directory.Trust;

/** The trusts, and the municipalities and districts with the trust that serves each. */
final class Places {
    private static final Pattern COUNTY_OR_BELOW = Pattern.compile("(?:K-)?(\\d{2}|\\d{4}|\\d{6})[a-z]?(?:\\D.*)?");

    private final Map<String, String> trusts = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final Set<String> counties = new HashSet<>();

    /** @param areas which trust serves a municipality or district; empty when that is what is being read */
    Places(Collection<Trust> known, List<Observation> areas) {
        for (Trust trust : known)
            for (String name : List.of(trust.organisationNumber(), trust.nameNb(), trust.nameEn(), trust.shortName()))
                trusts.put(Words.plain(name), trust.organisationNumber());
        for (Observation area : areas) {
            String place = area.at().municipality();
            this.areas.put(place, area.at().trust());
            counties.add(place.substring(0, 2));
        }
    }

    /** The organisation number of a trust, by its number or one of its names. */
    Optional<String> trust(String text) {
        return Optional.ofNullable(trusts.get(Words.plain(text)));
    }

    /** The code of a municipality, district or county, or of the nation, whether or not there is such a place. */
    Optional<String> code(String text) {
        if (Words.total(text) || text.equals("0")) return Optional.of(Dimensions.NATION);
        Matcher code = COUNTY_OR_BELOW.matcher(text);
        return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
    }

    /** Whether there is such a place now; everything is there as long as no areas are known. */
    boolean exists(String code) {
        if (areas.isEmpty() || code.equals(Dimensions.NATION)) return true;
        return switch (code.length()) {
            case 2 -> counties.contains(code);
            case 4 -> areas.containsKey(code) || code.equals(AreaSum.OSLO);
            default -> !code.startsWith(AreaSum.OSLO) || areas.containsKey(code);
        };
    }

    /** The trust that serves a place; empty when nobody is known to. */
    String servedBy(String code) {
        return areas.getOrDefault(code, "");
    }
}
