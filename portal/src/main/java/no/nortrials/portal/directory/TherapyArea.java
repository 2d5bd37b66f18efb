package no.nortrials.portal.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A therapy area of the portal's own list. */
public record TherapyArea(String code, String nameNb, String nameEn) {

    public String name(Locale locale) {
        return LocalName.of(locale, nameNb, nameEn);
    }

    /** By code, the names to choose among, in the order given. */
    public static Map<String, String> names(List<TherapyArea> areas, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        areas.forEach(area -> names.put(area.code(), area.name(locale)));
        return Collections.unmodifiableMap(names);
    }
}
