package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Sex;
import no.nortrials.reading.Chia.Document;
import no.nortrials.reading.Chia.Entity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures the grammar on Chia. The numbers asserted are what was reached, a little below; the table is printed. */
@Tag("oracle")
class EvaluationTest {
    private static final int REMAINDER = Integer.getInteger("reading.remainder", 1);
    private static final Pattern DIGIT = Pattern.compile("(?s).*\\d.*");
    private static final Pattern VALUE = Pattern.compile("(?s).*(\\d|\\b(I{1,3}|IV)\\b).*");
    private static final Pattern ASIDE = Pattern.compile(
            "(?s).*(pregnan|child ?-?bear|lactat|contracep|breast|fertil|menopaus|nursing|conceiv|reproduct|partner|steril|birth).*");
    private static final Set<String> VALUES = Set.of("Value");
    /** A number may be marked as part of what it is about. */
    private static final Set<String> MARKS =
            Set.of("Value", "Temporal", "Multiplier", "Qualifier", "Measurement", "Person");

    private static final Set<String> FEMALE = Set.of("female", "females", "women", "woman", "girls");
    private static final Set<String> MALE = Set.of("male", "males", "men", "man", "boys");

    @Test
    void ages() {
        Tally tally = new Tally("age");
        for (Document document : Chia.trials(REMAINDER)) {
            List<Entity[]> gold = Gold.values(document, Set.of("Person")).stream()
                    .filter(pair -> DIGIT.matcher(pair[1].text()).matches()
                            && !pair[0].text().toLowerCase(Locale.ROOT).contains("weigh"))
                    .toList();
            List<AgeLimit> found = proposals(document, AgeLimit.class);
            for (Entity[] pair : gold)
                tally.wanted(
                        found.stream()
                                .anyMatch(age -> age.span().overlaps(pair[1].span())
                                        && agrees(age, Gold.marked(document, age.span(), VALUES))),
                        pair[1].text() + " | " + document.line(pair[1].span()));
            for (AgeLimit age : found)
                if (Gold.annotated(document, age.span()))
                    tally.found(
                            marked(document, age), age.span().in(document.text()) + " | " + document.line(age.span()));
        }
        tally.print();
        assertThat(tally.precision()).isGreaterThan(0.85);
        assertThat(tally.recall()).isGreaterThan(0.85);
    }

    private static boolean marked(Document document, AgeLimit age) {
        String marks = Gold.marked(document, age.span(), MARKS);
        return !marks.isEmpty() && agrees(age, marks);
    }

    private static boolean agrees(AgeLimit age, String value) {
        return Gold.agrees(
                value, age.min().map(EvaluationTest::bound), age.max().map(EvaluationTest::bound));
    }

    private static Bound bound(AgeBound bound) {
        return new Bound(BigDecimal.valueOf(bound.amount()), true);
    }

    @Test
    void sexes() {
        Tally tally = new Tally("sex");
        for (Document document : Chia.trials(REMAINDER)) {
            List<Entity> gold = document.of("Person").stream()
                    .filter(person -> limits(document, person))
                    .toList();
            List<SexLimit> found = proposals(document, SexLimit.class);
            for (Entity person : gold)
                tally.wanted(
                        found.stream()
                                .anyMatch(sex -> sex.sex() == sex(person)
                                        && document.line(sex.span()).equals(document.line(person.span()))),
                        person.text() + " | " + document.line(person.span()));
            for (SexLimit sex : found)
                if (Gold.annotated(document, sex.span()))
                    tally.found(
                            document.of("Person").stream()
                                    .anyMatch(person -> sex(person) == sex.sex()
                                            && document.line(person.span()).equals(document.line(sex.span()))),
                            sex.span().in(document.text()) + " | " + document.line(sex.span()));
        }
        tally.print();
        assertThat(tally.precision()).isGreaterThan(0.7);
    }

    /** A marked sex limits who takes part when the line names no other and is not about pregnancy or a limit that differs by sex. */
    private static boolean limits(Document document, Entity person) {
        if (sex(person) == Sex.UNKNOWN) return false;
        String line = document.line(person.span()).toLowerCase(Locale.ROOT);
        Set<String> words =
                Set.copyOf(List.of(line.split("[^a-z]+")).stream().distinct().toList());
        boolean both =
                FEMALE.stream().anyMatch(words::contains) && MALE.stream().anyMatch(words::contains);
        return !both
                && !ASIDE.matcher(line).matches()
                && !line.contains("in " + person.text().toLowerCase(Locale.ROOT))
                && !line.contains("for " + person.text().toLowerCase(Locale.ROOT));
    }

    private static Sex sex(Entity person) {
        String word = person.text().toLowerCase(Locale.ROOT);
        return FEMALE.contains(word) ? Sex.FEMALE : MALE.contains(word) ? Sex.MALE : Sex.UNKNOWN;
    }

    @Test
    void numericLimits() {
        Tally tally = new Tally("numbers and scales");
        for (Document document : Chia.trials(REMAINDER)) {
            List<Entity[]> gold = Gold.values(document, Set.of("Measurement")).stream()
                    .filter(pair -> VALUE.matcher(pair[1].text()).matches())
                    .toList();
            List<Proposal> found = proposals(document, Proposal.class).stream()
                    .filter(some -> some instanceof Measured || some instanceof Score)
                    .toList();
            for (Entity[] pair : gold)
                tally.wanted(
                        found.stream()
                                .anyMatch(some -> some.span().overlaps(pair[1].span())
                                        && agrees(some, Gold.marked(document, some.span(), VALUES))),
                        pair[1].text() + " | " + document.line(pair[1].span()));
            for (Proposal some : found)
                if (Gold.annotated(document, some.span()))
                    tally.found(
                            agrees(some, Gold.marked(document, some.span(), MARKS)),
                            some.span().in(document.text()) + " | " + document.line(some.span()));
        }
        tally.print();
        assertThat(tally.precision()).isGreaterThan(0.7);
    }

    private static boolean agrees(Proposal proposal, String value) {
        return switch (proposal) {
            case Measured measured ->
                (measured.multipleOf().isPresent() && Gold.numbers(value).isEmpty())
                        || Gold.agrees(value, measured.min(), measured.max());
            case Score score -> !score.classes().isEmpty() || Gold.agrees(value, score.min(), score.max());
            default -> false;
        };
    }

    @Test
    void sections() {
        Tally tally = new Tally("criteria in the right section");
        Map<String, List<Document>> byTrial =
                Chia.trials(REMAINDER).stream().collect(java.util.stream.Collectors.groupingBy(Document::trial));
        int form = 0;
        for (List<Document> both : byTrial.values()) {
            String inclusion = both.stream()
                    .filter(list -> list.section() == Section.INCLUSION)
                    .map(Document::text)
                    .findFirst()
                    .orElse("");
            String exclusion = both.stream()
                    .filter(list -> list.section() == Section.EXCLUSION)
                    .map(Document::text)
                    .findFirst()
                    .orElse("");
            String[] headings = HEADINGS.get(form++ % HEADINGS.size()).split("\\|", -1);
            String before = headings[0].replace("\\n", "\n") + inclusion.strip();
            String text = before + "\n\n" + headings[1].replace("\\n", "\n") + exclusion.strip();
            for (ReadCriterion criterion : CriteriaText.read(text).criteria()) {
                Section expected = criterion.span().start() < before.length() ? Section.INCLUSION : Section.EXCLUSION;
                tally.wanted(criterion.section() == expected, criterion.section() + " " + criterion.text());
            }
        }
        tally.print();
        assertThat(tally.recall()).isGreaterThan(0.97);
    }

    private static final List<String> HEADINGS = List.of(
            "Inclusion Criteria:\\n\\n|Exclusion Criteria:\\n\\n",
            "INCLUSION CRITERIA\\n|EXCLUSION CRITERIA\\n",
            "Inclusion: |Exclusion: ",
            "**Inclusion criteria**\\n|**Exclusion criteria**\\n",
            "## Key Inclusion Criteria\\n|## Key Exclusion Criteria\\n",
            "Inklusjonskriterier:\\n|Eksklusjonskriterier:\\n",
            "1. Inclusion Criteria\\n|2. Exclusion Criteria\\n",
            "Inclusion Criteria: |Exclusion Criteria: ",
            "Criteria for inclusion:\\n|Non-inclusion criteria:\\n",
            "|Exclusion Criteria:\\n");

    @Test
    void polarity() {
        Tally tally = new Tally("conditions with right polarity");
        Tally negated = new Tally("negated conditions");
        for (Document document : Chia.trials(REMAINDER)) {
            List<Clause> clauses = Splitter.split(document.text()).stream()
                    .map(piece -> new Clause(piece.in(document.section()), document.text()))
                    .toList();
            for (Entity condition : document.of("Condition")) {
                if (!Gold.annotated(document, condition.span())) continue;
                boolean gold = negated(document, condition);
                boolean read = clauses.stream().anyMatch(clause -> negated(clause, condition.span()));
                String line = condition.text() + " | " + document.line(condition.span());
                tally.wanted(gold == read, (gold ? "negated: " : "not negated: ") + line);
                if (gold) negated.wanted(read, line);
                if (read) negated.found(gold, line);
            }
        }
        tally.print();
        negated.print();
        assertThat(tally.recall()).isGreaterThan(0.9);
    }

    private static boolean negated(Document document, Entity condition) {
        Map<String, Entity> byId = document.byId();
        return document.relations().stream()
                .filter(relation -> relation[0].equals("Has_negation"))
                .map(relation -> Optional.ofNullable(byId.get(relation[1])))
                .flatMap(Optional::stream)
                .anyMatch(target -> target.id().equals(condition.id())
                        || (target.type().equals("Scope") && target.span().overlaps(condition.span())));
    }

    private static boolean negated(Clause clause, Span span) {
        for (int i = 0; i < clause.tokens.size(); i++)
            if (clause.span(i, i + 1).overlaps(span)) return clause.negated(i);
        return false;
    }

    private static <T extends Proposal> List<T> proposals(Document document, Class<T> kind) {
        return CriteriaText.read(document.text()).criteria().stream()
                .flatMap(criterion -> criterion.proposals().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
