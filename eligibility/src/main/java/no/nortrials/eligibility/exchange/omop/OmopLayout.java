package no.nortrials.eligibility.exchange.omop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.sql.Dialect;
import no.nortrials.eligibility.sql.Events;
import no.nortrials.eligibility.sql.Layout;

/** Persons and events of OMOP with the columns that statements speak of. */
record OmopLayout(OmopData data) implements Layout {
    private static final List<String> COLUMNS =
            List.of("type", "status", "route", "modifier", "unit", "qualifier", "body_site", "number", "value_concept");

    @Override
    public String persons() {
        Dialect dialect = data.dialect();
        return "(SELECT o.person_id AS person, o.gender_concept_id AS gender, " + dialect.dayNumber(born())
                + " AS born, "
                + dialect.dayNumber("d.death_date") + " AS died FROM " + data.table("person")
                + " o LEFT JOIN (SELECT person_id, min(death_date) AS death_date FROM " + data.table("death")
                + " GROUP BY person_id) d ON d.person_id = o.person_id)";
    }

    private String born() {
        return "COALESCE(CAST(o.birth_datetime AS DATE), "
                + data.dialect().date("o.year_of_birth", "COALESCE(o.month_of_birth, 1)", "COALESCE(o.day_of_birth, 1)")
                + ")";
    }

    @Override
    public Events events(EventQuery query) {
        var vocabulary = new Vocabulary(data);
        List<String> lookedAt = new ArrayList<>();
        if (!query.concepts().include().isEmpty())
            lookedAt.add(vocabulary.oneOf("e.concept", query.concepts().include()));
        if (!query.concepts().exclude().isEmpty())
            lookedAt.add("NOT " + vocabulary.oneOf("e.concept", query.concepts().exclude()));
        for (Attribute attribute : query.attributes())
            lookedAt.add(vocabulary.oneOf("e." + attribute.name(), attribute.oneOf()));
        return new Events(
                table(query),
                lookedAt,
                query.value().map(new ValueSql(data)::match).stream().toList());
    }

    private String table(EventQuery query) {
        return EventTable.of(query.domain()).stream()
                .map(this::select)
                .collect(Collectors.joining(" UNION ALL ", "(", ")"));
    }

    private String select(EventTable table) {
        var columns = new StringBuilder();
        for (String name : COLUMNS)
            columns.append(", ")
                    .append(table.column(name)
                            .map(column -> "o." + column)
                            .orElse(name.equals("number") ? "CAST(NULL AS NUMERIC)" : "CAST(NULL AS INTEGER)"))
                    .append(" AS ")
                    .append(name);
        String day = table.isOfPersons() ? born() : "o." + table.day();
        String isEvent = table.isOfPersons() ? " WHERE o." + table.concept() + " <> 0" : "";
        return "SELECT o.person_id AS person, " + data.dialect().dayNumber(day) + " AS day, COALESCE(o."
                + table.concept() + ", 0) AS concept" + columns + " FROM " + data.table(table.table()) + " o" + isEvent;
    }

    @Override
    public String sex(Set<Sex> oneOf) {
        return oneOf.stream().map(OmopLayout::sex).collect(Collectors.joining(" OR "));
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "p.gender = 8532";
            case MALE -> "p.gender = 8507";
            case OTHER -> "p.gender = 8521";
            case UNKNOWN -> "p.gender NOT IN (8532, 8507, 8521)";
        };
    }

    @Override
    public String residence(Set<String> areas) {
        throw new IllegalStateException("OMOP does not hold the areas `" + areas + "`");
    }

    @Override
    public String inTrial() {
        throw new IllegalStateException("OMOP does not hold who takes part in a trial");
    }
}
