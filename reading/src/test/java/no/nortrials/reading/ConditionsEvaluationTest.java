package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import no.nortrials.reading.Chia.Document;
import no.nortrials.reading.Chia.Entity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the way from the words of a condition to a category of ICD-10, with and without our own words and the model.
 *
 * <p>Three golds: mentions of Chia whose words are a title of ICD-10-CM or a name of MONDO, looked up with every entry of those very
 * words hidden; and two lists made by hand, of frequent mentions ({@code condition-gold.tsv}) and of rare ones drawn at random ({@code
 * condition-sample.tsv}). The first was written by whoever wrote our words, so with them it says nothing; the second is what counts.
 */
@Tag("oracle")
class ConditionsEvaluationTest {
    private static final int REMAINDER = Integer.getInteger("reading.remainder", 1);

    private record Case(String words, Set<String> codes) {}

    @Test
    void topFive() {
        List<Document> documents = Chia.trials(REMAINDER);
        try (Dictionary plain = Dictionary.open()) {
            List<Case> exact = exact(documents, plain);
            List<Case> byHand = byHand("condition-gold.tsv");
            List<Case> sample = byHand("condition-sample.tsv");
            measure("by hand", byHand, plain, (entry, key) -> false, true);
            measure(
                    "by hand, without our words",
                    byHand,
                    plain,
                    (entry, key) -> entry.kind() == Entry.Kind.WORD,
                    false);
            double reached = measure("random sample", sample, plain, (entry, key) -> false, true);
            measure("held-out titles", exact, plain, ConditionsEvaluationTest::itself, true);
            try (Dictionary model =
                    Dictionary.open(Reranker.miniLm(Double.parseDouble(System.getProperty("reading.share", "0.3"))))) {
                measure("by hand + model", byHand, model, (entry, key) -> false, false);
                measure(
                        "by hand, without our words + model",
                        byHand,
                        model,
                        (entry, key) -> entry.kind() == Entry.Kind.WORD,
                        false);
                measure("random sample + model", sample, model, (entry, key) -> false, false);
                measure("held-out titles + model", exact, model, ConditionsEvaluationTest::itself, false);
            }
            assertThat(reached).isGreaterThan(0.85);
        }
    }

    /** The very entry of the words that are looked up. */
    private static boolean itself(Entry entry, String key) {
        return entry.key().equals(key);
    }

    /** How many of the marked conditions and drugs a proposal of that kind stands on. */
    @Test
    void mentions() {
        try (Dictionary dictionary = Dictionary.open()) {
            Reader reader = new Reader(dictionary);
            Tally conditions = new Tally("condition mentions");
            Tally drugs = new Tally("drug mentions");
            for (Document document : Chia.trials(REMAINDER)) {
                List<Proposal> found = reader.read(document.text()).criteria().stream()
                        .flatMap(criterion -> criterion.proposals().stream())
                        .toList();
                count(conditions, document, found, "Condition", Coded.Kind.CONDITION);
                count(drugs, document, found, "Drug", Coded.Kind.DRUG);
            }
            conditions.print();
            drugs.print();
            assertThat(conditions.recall()).isGreaterThan(0.5);
        }
    }

    private static void count(Tally tally, Document document, List<Proposal> found, String type, Coded.Kind kind) {
        List<Coded> coded = found.stream()
                .filter(Coded.class::isInstance)
                .map(Coded.class::cast)
                .filter(one -> one.kind() == kind)
                .toList();
        for (Entity entity : document.of(type))
            tally.wanted(coded.stream().anyMatch(one -> one.span().overlaps(entity.span())), entity.text());
        for (Coded one : coded)
            if (Gold.annotated(document, one.span()))
                tally.found(
                        document.of(type).stream()
                                .anyMatch(entity -> entity.span().overlaps(one.span())),
                        one.span().in(document.text()));
    }

    private static double measure(
            String name, List<Case> cases, Dictionary dictionary, BiPredicate<Entry, String> hidden, boolean errors) {
        int top = 0;
        int five = 0;
        for (Case one : cases) {
            String key = String.join(" ", Stems.of(one.words));
            List<Candidate> found = dictionary.conditions(one.words, 5, entry -> hidden.test(entry, key));
            List<String> codes = found.stream().map(Candidate::code).toList();
            if (!codes.isEmpty() && one.codes.contains(codes.getFirst())) top++;
            if (codes.stream().anyMatch(one.codes::contains)) five++;
            else if (errors && Boolean.getBoolean("reading.errors"))
                System.out.println("   " + name + " MISSED " + one.words + " " + one.codes + " got " + found);
        }
        System.out.printf(
                Locale.ROOT,
                "%-38s n %d  top-1 %.3f  top-5 %.3f%n",
                name,
                cases.size(),
                (double) top / cases.size(),
                (double) five / cases.size());
        return (double) five / cases.size();
    }

    private static List<Case> byHand(String name) {
        return Resources.rows(name).stream()
                .map(row -> new Case(row[0], Set.of(row[1].split("\\|", -1))))
                .toList();
    }

    /** Mentions whose stems are those of a title or name, with the categories of all entries of those stems. */
    private static List<Case> exact(List<Document> documents, Dictionary dictionary) {
        Map<String, Set<String>> categories = new HashMap<>();
        for (Entry entry : dictionary.entries())
            if (entry.kind() != Entry.Kind.WORD)
                categories.computeIfAbsent(entry.key(), key -> new TreeSet<>()).add(entry.code());
        List<Case> cases = new ArrayList<>();
        Set<String> words = documents.stream()
                .flatMap(document -> document.of("Condition").stream())
                .map(Entity::text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> seen = new TreeSet<>();
        for (String mention : words) {
            String key = String.join(" ", Stems.of(mention));
            if (categories.containsKey(key) && seen.add(key)) cases.add(new Case(mention, categories.get(key)));
        }
        return cases;
    }
}
