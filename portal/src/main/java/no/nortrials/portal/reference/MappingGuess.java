package no.nortrials.portal.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns of a new file probably mean, by their headings. A person looks it over before anything is released. */
final class MappingGuess {
    private static final Map<Meaning, List<String>> HEADINGS = Map.ofEntries(
            Map.entry(
                    Meaning.TRUST,
                    List.of(
                            "trust",
                            "helseforetak",
                            "hf",
                            "hf_area",
                            "foretak",
                            "organisation_number",
                            "organisasjonsnummer",
                            "orgnr",
                            "hospital",
                            "sykehus")),
            Map.entry(
                    Meaning.MUNICIPALITY,
                    List.of(
                            "municipality",
                            "kommune",
                            "municip",
                            "region",
                            "geo",
                            "kommunenummer",
                            "ward",
                            "bydel",
                            "district")),
            Map.entry(
                    Meaning.ICD10, List.of("icd10", "icd-10", "icd", "diagnosis", "diagnose", "diagnosekode", "code")),
            Map.entry(Meaning.SEX, List.of("sex", "kjønn", "kjonn", "gender")),
            Map.entry(Meaning.AGE, List.of("age", "alder", "aldersgruppe", "age group")),
            Map.entry(Meaning.AGE_FROM, List.of("from", "age from", "age_from", "alder fra")),
            Map.entry(Meaning.AGE_TO, List.of("to", "age to", "age_to", "alder til")),
            Map.entry(Meaning.YEAR, List.of("year", "år", "aar", "tid", "calyear", "time")),
            Map.entry(
                    Meaning.MEASURE,
                    List.of("measure", "mål", "contentscode", "measure_type", "måltall", "statistikkvariabel")),
            Map.entry(
                    Meaning.VALUE,
                    List.of(
                            "value",
                            "antall",
                            "verdi",
                            "persons",
                            "personer",
                            "patients",
                            "pasienter",
                            "count",
                            "pop",
                            "patients_a_year",
                            "number",
                            "teller")),
            Map.entry(Meaning.FLAG, List.of("flag", "status", "merknad", "flagg")));

    private MappingGuess() {}

    /** The mapping with a meaning for every column of the table; what it already says of them stays. */
    static Mapping of(RawTable table, Mapping known) {
        var columns = new LinkedHashMap<String, Meaning>();
        for (String column : table.columns())
            columns.put(
                    column, Optional.ofNullable(known.columns().get(column)).orElseGet(() -> guess(column, columns)));
        return known.with(columns);
    }

    private static Meaning guess(String column, Map<String, Meaning> taken) {
        return HEADINGS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(Words.plain(column)))
                .map(Map.Entry::getKey)
                .filter(meaning -> !taken.containsValue(meaning))
                .findFirst()
                .orElse(Meaning.KEEP);
    }
}
