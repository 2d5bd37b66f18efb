package no.nortrials.portal.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one source says of a trial, in its own words.
 *
 * @param status as written there
 * @param starts day, month or year; empty when not told
 * @param planned patients wanted in all countries
 * @param actual patients enrolled in all countries
 * @param plannedInNorway patients wanted in Norway, which CTIS tells
 */
record TrialFacts(
        String title,
        String status,
        List<String> phases,
        List<String> conditions,
        List<String> products,
        String sponsor,
        String starts,
        String ends,
        Optional<Integer> planned,
        Optional<Integer> actual,
        Optional<Integer> plannedInNorway,
        List<TrialSite> sites,
        Optional<Population> population) {
    TrialFacts {
        phases = List.copyOf(phases);
        conditions = List.copyOf(conditions);
        products = List.copyOf(products);
        sites = List.copyOf(sites);
    }

    /** Each field with its value in words, empty for what is not told. */
    public Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        words.put("title", title);
        words.put("status", status);
        words.put("phases", String.join(", ", phases));
        words.put("conditions", String.join("; ", conditions));
        words.put("products", String.join("; ", products));
        words.put("sponsor", sponsor);
        words.put("starts", starts);
        words.put("ends", ends);
        words.put("sex", whom().sex());
        words.put("ages", whom().ages());
        words.put("planned", number(planned));
        words.put("actual", number(actual));
        words.put("plannedInNorway", number(plannedInNorway));
        words.put("sites", sites.stream().map(TrialSite::toString).collect(Collectors.joining("; ")));
        return words;
    }

    /** Whom it wants; what was taken in before the portal asked says nothing of it. */
    Population whom() {
        return population.orElse(Population.UNTOLD);
    }

    private static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }
}
