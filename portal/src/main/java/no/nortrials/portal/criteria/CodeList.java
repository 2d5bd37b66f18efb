package no.nortrials.portal.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.platform.BundledTable;
import org.springframework.stereotype.Component;

/** The codes that the portal carries: diagnoses, substances, analyses. Small enough to be searched in memory. */
@Component
class CodeList {
    static final BundledTable DIAGNOSES = new BundledTable("/criteria/diagnoses.csv");
    static final BundledTable SUBSTANCES = new BundledTable("/criteria/substances.csv");
    static final BundledTable ANALYSES = new BundledTable("/criteria/analyses.csv");

    private static final BundledTable OTHER_WORDS = new BundledTable("/criteria/other-words.csv");

    private final List<CodeWords> entries = new ArrayList<>();
    private final Map<String, Code> byConcept = new HashMap<>();
    private final Map<String, String> also = new HashMap<>();

    CodeList() {
        OTHER_WORDS.rows().forEach(row -> also.put(row.getField("code"), row.getField("words")));
        read(DIAGNOSES, CodeSystem.ICD10);
        read(SUBSTANCES, CodeSystem.ATC);
        read(ANALYSES, CodeSystem.LOINC);
    }

    private void read(BundledTable table, CodeSystem system) {
        table.rows().forEach(row -> {
            String unit = row.findField("unit").orElse("");
            var code = new Code(system, row.getField("code"), row.getField("english"), row.getField("norwegian"), unit);
            entries.add(CodeWords.of(code, also.getOrDefault(code.code(), "")));
            byConcept.put(key(system.uri(), code.code()), code);
        });
    }

    Optional<Code> find(String systemUri, String code) {
        return Optional.ofNullable(byConcept.get(key(systemUri, code)));
    }

    /** The names of a code and the other words by which it is found. */
    List<String> words(String systemUri, String code) {
        return find(systemUri, code)
                .map(found -> List.of(found.english(), found.norwegian(), also.getOrDefault(code, "")))
                .orElse(List.of());
    }

    /** The codes that fit all words of a question, the best first. */
    List<Code> search(String question, int most) {
        List<String> words = CodeWords.split(question);
        if (words.isEmpty()) return List.of();
        record Hit(Code code, int score) {}
        return entries.stream()
                .map(entry -> new Hit(entry.code(), entry.score(words)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.code().norwegian().isEmpty())
                        .thenComparing(hit -> hit.code().code()))
                .limit(most)
                .map(Hit::code)
                .toList();
    }

    /** The three-character diagnoses from one through another. */
    List<Code> diagnoses(String from, String to) {
        return entries.stream()
                .map(CodeWords::code)
                .filter(each -> each.system() == CodeSystem.ICD10)
                .filter(each -> each.code().compareTo(from) >= 0 && each.code().compareTo(to) <= 0)
                .toList();
    }

    List<Code> all(CodeSystem system) {
        return entries.stream()
                .map(CodeWords::code)
                .filter(each -> each.system() == system)
                .toList();
    }

    private static String key(String system, String code) {
        return system + " " + code;
    }
}
