package no.nortrials.portal.centre;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.nortrials.portal.directory.TherapyArea;
import no.nortrials.portal.request.RequestFields;

/** The words a file may use, in either language, and the codes they stand for. */
final class Vocabulary {
    private static final Map<String, List<String>> HEADERS = Map.of(
            CentreForm.RECEIVED_ON, List.of("received", "received on", "date", "mottatt", "mottatt dato", "dato"),
            CentreForm.ORGANISATION,
                    List.of("organisation", "company", "sponsor", "organisasjon", "firma", "innsender"),
            CentreForm.KIND, List.of("type", "kind", "forespørselstype"),
            CentreForm.PRODUCT, List.of("product", "produkt", "produkttype"),
            CentreForm.TITLE, List.of("title", "study", "tittel", "studie"),
            CentreForm.STUDY_NUMBER, List.of("study number", "protocol number", "studienummer", "protokollnummer"),
            CentreForm.THERAPY_AREA, List.of("therapy area", "area", "terapiområde", "fagområde"),
            CentreForm.INDICATION, List.of("indication", "indikasjon"),
            CentreForm.PHASE, List.of("phase", "fase"),
            CentreForm.HANDLING, List.of("state", "handling", "tilstand", "håndtering"));
    private static final Map<String, List<String>> KINDS = Map.of(
            "SITE", List.of("site feasibility", "site", "sted"),
            "COUNTRY", List.of("country feasibility", "country", "land"),
            "UNSPECIFIED", List.of("not stated", "ikke oppgitt"),
            "DEVICE_ADVICE", List.of("device advice", "advice", "råd", "råd om utstyr"));
    private static final Map<String, List<String>> PRODUCTS = Map.of(
            "DRUG", List.of("medicine", "medicinal product", "legemiddel"),
            "DEVICE", List.of("medical device", "utstyr", "medisinsk utstyr"));
    private static final Map<String, List<String>> HANDLINGS = Map.of(
            "OPEN", List.of("being handled", "åpen", "under arbeid"),
            "CLOSED", List.of("done", "avsluttet", "lukket", "ferdig"));

    private final Map<String, String> areas = new HashMap<>();

    Vocabulary(List<TherapyArea> therapyAreas) {
        for (TherapyArea area : therapyAreas)
            for (String word : List.of(area.code(), area.nameNb(), area.nameEn())) areas.put(plain(word), area.code());
    }

    /** The field a column is about, or the empty string. */
    static String field(String header) {
        return meaning(HEADERS, header, "");
    }

    /** The code a word stands for; a word that stands for nothing stays as it is, to be complained of. */
    String code(String field, String word) {
        return switch (field) {
            case CentreForm.KIND -> meaning(KINDS, word, word);
            case CentreForm.PRODUCT -> meaning(PRODUCTS, word, word);
            case CentreForm.HANDLING -> meaning(HANDLINGS, word, word);
            case CentreForm.THERAPY_AREA -> areas.getOrDefault(plain(word), word);
            case CentreForm.PHASE -> phase(word);
            case String _ -> word;
        };
    }

    private static String phase(String word) {
        String roman = plain(word)
                .replaceAll("^(phase|fase) ", "")
                .replace("1", "I")
                .replace("2", "II")
                .replace("3", "III")
                .replace("4", "IV")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[ /_–-]+", "_");
        return RequestFields.PHASES.contains(roman) ? roman : word;
    }

    private static String meaning(Map<String, List<String>> words, String given, String otherwise) {
        String word = plain(given);
        return words.entrySet().stream()
                .filter(entry ->
                        plain(entry.getKey()).equals(word) || entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\u00a0]+", " ");
    }
}
