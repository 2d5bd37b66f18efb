package no.nortrials.protocol.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Criterion;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Found;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.Remark;
import no.nortrials.protocol.SourceCriterion;

/** Collects what a reader finds. The first place that says a field counts; a field that repeats keeps each value once. */
public final class Findings {
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "n/a", "na", "not applicable", "tbd", "tbc", "none", "not provided", "not set");

    /** More than any protocol has; a file with more is refused. */
    public static final int MOST_CRITERIA = 2_000;

    private static final int MOST_REMARKS = 1_000;

    private final Map<Field, Map<String, Found>> found = new EnumMap<>(Field.class);
    private final List<SourceCriterion> criteria = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private String part = "";

    /** Keeps a value on one line; words that mean nothing, as TBD, are no value. */
    public void add(Field field, String value, Place place) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (NOTHING.contains(line.toLowerCase(Locale.ROOT))) return;
        Map<String, Found> values = found.computeIfAbsent(field, _ -> new LinkedHashMap<>());
        if (field.repeats() || values.isEmpty()) values.putIfAbsent(line, new Found(field, line, place));
    }

    /** Keeps the text of a node. */
    public void add(Field field, Node node) {
        add(field, node.text(), node.place());
    }

    /** Keeps a value that may not be there. */
    public void add(Field field, Optional<String> value, Place place) {
        value.ifPresent(told -> add(field, told, place));
    }

    /** Keeps a criterion in words. */
    public void criterion(Category category, String identifier, String text, Place place) {
        criterion(category, identifier, text, place, Optional.empty());
    }

    /** Keeps a criterion; one without words is left out with a remark. */
    public void criterion(
            Category category, String identifier, String text, Place place, Optional<Criterion> computable) {
        if (text.isBlank()) remark(place, "a criterion without words is left out");
        else if (criteria.size() <= MOST_CRITERIA)
            criteria.add(new SourceCriterion(
                    criteria.size() + 1, category, part, identifier, text.strip(), place, computable));
    }

    /** The part of the trial that the criteria from here on are for; empty for the whole. */
    public void under(String name) {
        part = name;
    }

    /** Keeps a remark; after a thousand nobody reads on. */
    public void remark(Place place, String text) {
        if (remarks.size() < MOST_REMARKS) remarks.add(new Remark(place, text));
    }

    /** Whether anything was found for a field. */
    public boolean has(Field field) {
        return found.containsKey(field);
    }

    /** What was found first for a field. */
    public Optional<Found> first(Field field) {
        return Optional.ofNullable(found.get(field))
                .flatMap(values -> values.values().stream().findFirst());
    }

    /** How many fields have a value. */
    public int fields() {
        return found.size();
    }

    /** How many criteria there are. */
    public int criteria() {
        return criteria.size();
    }

    /** All of it. */
    public Protocol protocol(Format format, String version) {
        List<Found> all = found.values().stream()
                .flatMap(values -> values.values().stream())
                .toList();
        return Protocol.of(format, version, all, criteria, remarks);
    }
}
