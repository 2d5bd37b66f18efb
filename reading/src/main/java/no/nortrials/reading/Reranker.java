package no.nortrials.reading;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.nortrials.reading.ConditionIndex.Found;

/**
 * Puts candidates in order with a model of what words mean, beside the words they share: all-MiniLM-L6-v2, quantised, English,
 * run on the processor without a network. Vectors of the dictionary are kept once made.
 */
public final class Reranker {
    /** How many candidates of the index are looked at. */
    static final int DEPTH = 30;

    private static final int MOST_KEPT = 40_000;

    private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
    private final Map<String, Embedding> kept = new ConcurrentHashMap<>();
    private final double share;

    private Reranker(double share) {
        this.share = share;
    }

    /** Opens the model that ships as a library; takes a second or so and about 100 MB. */
    public static Reranker miniLm() {
        return new Reranker(0.3);
    }

    /** The same with another share of the model in the score, 0 to 1, to measure it. */
    static Reranker miniLm(double share) {
        return new Reranker(share);
    }

    List<Found> order(String words, List<Found> found) {
        if (found.isEmpty()) return found;
        Embedding asked = model.embed(words).content();
        make(found);
        List<Found> ordered = new ArrayList<>();
        for (Found one : found) {
            double alike = CosineSimilarity.between(asked, vector(one));
            ordered.add(new Found(one.entry(), one.number(), (1 - share) * one.score() + share * Math.max(0, alike)));
        }
        ordered.sort(Comparator.comparingDouble(Found::score).reversed());
        return ordered;
    }

    /** All vectors that are missing at once, which is faster than one by one. */
    private void make(List<Found> found) {
        List<String> missing = found.stream()
                .map(one -> one.entry().phrase())
                .filter(phrase -> !kept.containsKey(phrase))
                .distinct()
                .toList();
        if (missing.isEmpty() || kept.size() > MOST_KEPT) return;
        List<Embedding> made =
                model.embedAll(missing.stream().map(TextSegment::from).toList()).content();
        for (int i = 0; i < missing.size(); i++) kept.put(missing.get(i), made.get(i));
    }

    private Embedding vector(Found one) {
        Embedding vector = kept.get(one.entry().phrase());
        return vector != null ? vector : model.embed(one.entry().phrase()).content();
    }
}
