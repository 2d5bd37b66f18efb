package no.nortrials.portal.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The countries of ISO 3166 in the page's language, in its alphabetical order. Pages use it as {@code @countries}. */
@Component
class Countries {
    private final Map<Locale, List<Country>> sorted = new ConcurrentHashMap<>();

    /** A country: the code that is stored and its name in one language. */
    public record Country(String code, String name) {}

    public List<Country> sorted() {
        return sorted.computeIfAbsent(LocaleContextHolder.getLocale(), Countries::in);
    }

    /** The name of a country in the page's language; the code itself when there is no such country. */
    public String name(String code) {
        return nameOf(code, LocaleContextHolder.getLocale());
    }

    private static List<Country> in(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, nameOf(code, locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale)))
                .toList();
    }

    private static String nameOf(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
