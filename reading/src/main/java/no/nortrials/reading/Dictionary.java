package no.nortrials.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.nortrials.reading.ConditionIndex.Found;

/**
 * The words for conditions, drugs and procedures with their codes, held in memory. Opening takes a second or so; one is opened
 * and shared by all threads.
 */
public final class Dictionary implements AutoCloseable {
    static final String ICD10 = "http://hl7.org/fhir/sid/icd-10";
    static final String ATC = "http://www.whocc.no/atc";

    private final ConditionIndex conditions;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private final Optional<Reranker> reranker;

    /**
     * What an exact phrase stands for.
     *
     * @param codes of a drug; conditions are looked up in the index
     */
    record Term(Coded.Kind kind, List<Candidate> codes, Entry.Kind from) {}

    private Dictionary(Optional<Reranker> reranker) {
        this.reranker = reranker;
        conditions = new ConditionIndex(ConditionIndex.shipped());
        for (Entry entry : conditions.entries()) {
            if (entry.kind() == Entry.Kind.TITLE) titles.put(entry.code(), entry.phrase());
            terms.putIfAbsent(entry.key(), new Term(Coded.Kind.CONDITION, List.of(), entry.kind()));
        }
        for (Entry entry : conditions.entries()) titles.putIfAbsent(entry.code(), entry.phrase());
        Resources.rows("drugs.tsv").forEach(this::drug);
        Resources.rows("procedures.tsv").forEach(this::procedure);
    }

    /** Opens the tables that ship with this module. */
    public static Dictionary open() {
        return new Dictionary(Optional.empty());
    }

    /** Opens the same tables; candidates are put in order with a model as well. */
    public static Dictionary open(Reranker reranker) {
        return new Dictionary(Optional.of(reranker));
    }

    private void drug(String[] row) {
        String[] words = row[1].split("\\|", -1);
        Candidate candidate = new Candidate(ATC, row[0], words[0], 1);
        for (String word : words)
            terms.merge(
                    String.join(" ", Stems.of(word)),
                    new Term(Coded.Kind.DRUG, List.of(candidate), Entry.Kind.WORD),
                    Dictionary::both);
    }

    private static Term both(Term first, Term second) {
        if (first.kind != Coded.Kind.DRUG) return second;
        List<Candidate> codes = new ArrayList<>(first.codes);
        codes.addAll(second.codes);
        return new Term(Coded.Kind.DRUG, codes, Entry.Kind.WORD);
    }

    private void procedure(String[] row) {
        for (String word : row[0].split("\\|", -1))
            terms.put(String.join(" ", Stems.of(word)), new Term(Coded.Kind.PROCEDURE, List.of(), Entry.Kind.WORD));
    }

    List<Entry> entries() {
        return conditions.entries();
    }

    Optional<Term> exact(String key) {
        return Optional.ofNullable(terms.get(key));
    }

    /**
     * Categories of ICD-10 for words about a condition, the likeliest first.
     *
     * @param words as written, English or Norwegian
     * @param most how many at most
     */
    public List<Candidate> conditions(String words, int most) {
        return conditions(words, most, entry -> false);
    }

    List<Candidate> conditions(String words, int most, Predicate<Entry> hidden) {
        int looked = reranker.isPresent() ? Reranker.DEPTH : most;
        List<Found> found = conditions.search(words, looked, hidden);
        List<Found> ordered = reranker.map(model -> model.order(words, found)).orElse(found);
        return ordered.stream().limit(most).map(this::candidate).toList();
    }

    private Candidate candidate(Found found) {
        String code = found.entry().code();
        return new Candidate(ICD10, code, titles.getOrDefault(code, code), Math.min(1, found.score()));
    }

    @Override
    public void close() {
        conditions.close();
    }
}
