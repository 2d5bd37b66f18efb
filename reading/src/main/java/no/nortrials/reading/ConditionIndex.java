package no.nortrials.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds categories of ICD-10 for a phrase. Lucene finds the entries that share words with it; they are then ordered by how
 * much of the phrase and of the entry is shared, rare words weighing more.
 */
final class ConditionIndex implements AutoCloseable {
    private static final String FIELD = "text";
    private static final int LOOKED_AT = 300;
    private static final int LONGEST = 12;
    private static final int SHORTEST_FUZZY = 5;
    private static final double OF_PHRASE = 0.7;
    private static final double RARELY_MEANT = 0.92;
    private static final double BUFFER_MB = 256;

    private final List<Entry> entries;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    ConditionIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries)
            for (String stem : new HashSet<>(entry.stems())) frequency.merge(stem, 1, Integer::sum);
        try {
            write();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
    }

    /** One segment in the order of the entries, so that the number of a document is that of its entry. */
    private void write() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setRAMBufferSizeMB(BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Entry entry : entries) {
                Document document = new Document();
                document.add(new TextField(FIELD, entry.key(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    /** The best entry of each category, the best category first, leaving out hidden entries. */
    List<Found> search(String phrase, int most, Predicate<Entry> hidden) {
        Set<String> stems = new LinkedHashSet<>();
        for (String stem : Stems.of(phrase)) if (stems.size() < LONGEST) stems.add(known(stem));
        if (stems.isEmpty()) return List.of();
        Map<String, Found> best = new HashMap<>();
        for (int number : sharing(stems)) {
            Entry entry = entries.get(number);
            if (hidden.test(entry)) continue;
            Found found = new Found(entry, number, score(stems, entry));
            best.merge(entry.code(), found, (a, b) -> a.score >= b.score ? a : b);
        }
        return best.values().stream().sorted(ORDER).limit(most).toList();
    }

    /**
     * An entry that shares words with what was looked up.
     *
     * @param score 0 to 1
     */
    record Found(Entry entry, int number, double score) {}

    private static final Comparator<Found> ORDER =
            Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::number);

    private int[] sharing(Set<String> stems) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String stem : stems) query.add(new TermQuery(new Term(FIELD, stem)), BooleanClause.Occur.SHOULD);
        try {
            ScoreDoc[] hits = searcher.search(query.build(), LOOKED_AT).scoreDocs;
            int[] numbers = new int[hits.length];
            for (int i = 0; i < hits.length; i++) numbers[i] = hits[i].doc;
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double score(Set<String> stems, Entry entry) {
        Set<String> words = new HashSet<>(entry.stems());
        double shared = weight(stems.stream().filter(words::contains).toList());
        double ofPhrase = shared / weight(stems);
        double ofEntry = shared / weight(words);
        return (OF_PHRASE * ofPhrase + (1 - OF_PHRASE) * ofEntry)
                * entry.kind().weight()
                * (entry.kind() == Entry.Kind.WORD ? 1 : chapter(entry.code()));
    }

    /** Categories of the newborn, of birth, of injuries by cause and of visits are meant less often than those of disease. */
    private static double chapter(String code) {
        return switch (code.charAt(0)) {
            case 'P', 'Z', 'T', 'O' -> RARELY_MEANT;
            default -> 1;
        };
    }

    private double weight(Iterable<String> stems) {
        double sum = 0;
        for (String stem : stems) sum += Math.log(1 + (double) entries.size() / (1 + frequency.getOrDefault(stem, 0)));
        return sum;
    }

    /** A stem of the dictionary for one that is misspelt by a letter. */
    private String known(String stem) {
        if (frequency.containsKey(stem) || stem.length() < SHORTEST_FUZZY) return stem;
        try {
            Terms terms = MultiTerms.getTerms(reader, FIELD);
            if (terms == null) return stem;
            FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(FIELD, stem), 1, 2, true);
            String best = stem;
            int most = 0;
            for (var term = near.next(); term != null; term = near.next()) {
                int times = frequency.getOrDefault(term.utf8ToString(), 0);
                if (times > most) {
                    most = times;
                    best = term.utf8ToString();
                }
            }
            return best;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Entry> entries() {
        return entries;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Entry> shipped() {
        List<Entry> entries = new ArrayList<>();
        for (String[] row : Resources.rows("condition-words.tsv"))
            for (String word : row[1].split("\\|", -1)) entries.add(Entry.of(row[0], Entry.Kind.WORD, word));
        for (String[] row : Resources.rows("conditions.tsv.gz"))
            entries.add(Entry.of(row[0], Entry.Kind.of(row[1]), row[2]));
        return entries;
    }
}
