package no.nortrials.cohort.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.sql.Dialect;
import no.nortrials.eligibility.sql.Events;
import no.nortrials.eligibility.sql.Layout;

/** The tables of {@link SqlLoader}. Codes are looked up among those of the data and stand in the statement as numbers. */
record StoredLayout(Dictionaries data, Terminology terminology, ValueSql values, Dialect dialect) implements Layout {
    private static final String NEVER = "FALSE";

    @Override
    public String persons() {
        return "person";
    }

    @Override
    public Events events(EventQuery query) {
        List<String> lookedAt = new ArrayList<>();
        query.domain().ifPresent(domain -> lookedAt.add("e.domain = '" + domain.name() + "'"));
        if (!query.concepts().isAny())
            lookedAt.add(oneOf("e.concept", code -> terminology.covers(query.concepts(), code)));
        query.attributes().forEach(attribute -> lookedAt.add(has(attribute)));
        return new Events(
                "event", lookedAt, query.value().map(values::match).stream().toList());
    }

    private String has(Attribute attribute) {
        if (attribute.name().equals(Attribute.SITE))
            return texts("e.site", attribute.oneOf().stream().map(Concept::code).toList());
        String codes = oneOf(
                "a.concept", code -> attribute.oneOf().stream().anyMatch(concept -> terminology.covers(concept, code)));
        return "e.event IN (SELECT a.event FROM event_attribute a WHERE a.name = " + dialect.text(attribute.name())
                + " AND " + codes + ")";
    }

    private String oneOf(String column, Predicate<Code> wanted) {
        return oneOf(column, data, wanted);
    }

    /** Whether a column has the number of a code that is wanted. */
    static String oneOf(String column, Dictionaries data, Predicate<Code> wanted) {
        return RunsSql.oneOf(
                column,
                data.concepts().entrySet().stream()
                        .filter(entry -> wanted.test(entry.getKey()))
                        .mapToInt(Map.Entry::getValue));
    }

    private String texts(String column, Collection<String> texts) {
        String storable =
                texts.stream().filter(Dialect::storable).map(dialect::text).collect(Collectors.joining(", "));
        return storable.isEmpty() ? NEVER : column + " IN (" + storable + ")";
    }

    @Override
    public String sex(Set<Sex> oneOf) {
        return texts("p.sex", oneOf.stream().map(Sex::name).toList());
    }

    @Override
    public String residence(Set<String> areas) {
        String within = areas.stream()
                .filter(Dialect::storable)
                .map(area -> "starts_with(p.residence, " + dialect.text(area) + ")")
                .collect(Collectors.joining(" OR "));
        return within.isEmpty() ? NEVER : within;
    }

    @Override
    public String inTrial() {
        return "p.in_trial";
    }
}
