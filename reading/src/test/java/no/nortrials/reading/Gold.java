package no.nortrials.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.eligibility.Bound;
import no.nortrials.reading.Chia.Document;
import no.nortrials.reading.Chia.Entity;

/** What a person's marks mean, read with other rules than those under test. */
final class Gold {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern POWER =
            Pattern.compile("[x×*]\\s*10\\s*(\\^|E|e)?\\s*\\d*|/\\s*1[.,]73\\s*m\\s*\\^?2?|m2|mm3|\\bper 1[.,]73");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "v", 5);
    private static final Set<String> NOT_ANNOTATED = Set.of(
            "Parsing_Error",
            "Non-query-able",
            "Post-eligibility",
            "Undefined_semantics",
            "Context_Error",
            "Not_a_criteria",
            "Non-representable",
            "Grammar_Error",
            "Competing_trial",
            "Line",
            "Subjective_judgement");

    private Gold() {}

    /** Pairs of a thing and its value, where the thing is of this type or a scope that holds one. */
    static List<Entity[]> values(Document document, Set<String> types) {
        Map<String, Entity> byId = document.byId();
        return document.relations().stream()
                .filter(relation -> relation[0].equals("Has_value")
                        && byId.containsKey(relation[1])
                        && byId.containsKey(relation[2]))
                .map(relation -> new Entity[] {byId.get(relation[1]), byId.get(relation[2])})
                .filter(pair -> is(document, pair[0], types))
                .toList();
    }

    private static boolean is(Document document, Entity thing, Set<String> types) {
        if (types.contains(thing.type())) return true;
        return thing.type().equals("Scope")
                && document.entities().stream()
                        .anyMatch(inner ->
                                types.contains(inner.type()) && inner.span().overlaps(thing.span()));
    }

    static Set<BigDecimal> numbers(String value) {
        String plain = POWER.matcher(value).replaceAll(" ");
        Stream<BigDecimal> written =
                NUMBER.matcher(plain).results().map(MatchResult::group).flatMap(Gold::readings);
        Stream<BigDecimal> roman = Stream.of(value.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(ROMAN::containsKey)
                .map(word -> BigDecimal.valueOf(ROMAN.getOrDefault(word, 0)));
        return Stream.concat(written, roman).map(BigDecimal::stripTrailingZeros).collect(Collectors.toSet());
    }

    private static Stream<BigDecimal> readings(String number) {
        if (number.matches("\\d{1,3}([.,]\\d{3})+")) return Stream.of(new BigDecimal(number.replaceAll("[.,]", "")));
        String point = number.replace(',', '.');
        return point.indexOf('.') == point.lastIndexOf('.') ? Stream.of(new BigDecimal(point)) : Stream.of();
    }

    /** Whether bounds agree with the words of a value: every number is in it and the direction, where its sign says one. */
    static boolean agrees(String value, Optional<Bound> low, Optional<Bound> high) {
        Set<BigDecimal> numbers = numbers(value);
        boolean same = Stream.of(low, high)
                .flatMap(Optional::stream)
                .allMatch(bound -> numbers.contains(bound.value().abs().stripTrailingZeros()));
        if (!same) return false;
        String words = value.toLowerCase(Locale.ROOT);
        boolean down = words.matches("(?s).*([<≤]|less|under|below|up to|younger|maximum|lower than|at most).*");
        boolean up = words.matches("(?s).*([>≥]|greater|more|over|at least|older|above|higher|minimum|exceed).*");
        if ((down && up) || words.contains("not ") || words.contains("no ")) return true;
        if (down) return high.isPresent();
        return !up || low.isPresent();
    }

    /** All that was marked with one of these types where the proposal stands, one after the other. */
    static String marked(Document document, Span span, Set<String> types) {
        return document.entities().stream()
                .filter(entity -> types.contains(entity.type()) && entity.span().overlaps(span))
                .map(Entity::text)
                .collect(Collectors.joining(" ; "));
    }

    /** Text that people marked as not to be annotated says nothing about precision. */
    static boolean annotated(Document document, Span span) {
        return document.entities().stream()
                .noneMatch(entity ->
                        NOT_ANNOTATED.contains(entity.type()) && entity.span().overlaps(span));
    }
}
