package no.nortrials.eligibility.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows for which a condition is decided: persons, or persons with a day of each event that is named around the condition. Event
 * number i of {@code names} has its day in the column {@code di}.
 *
 * <p>A condition asks the frame for what it speaks of, and the frame joins it.
 */
final class Frame {
    private static final String PERSON = "person";

    private final Layout layout;
    private final String rows;
    private final List<String> names;
    private final Set<String> joins = new LinkedHashSet<>();

    private Frame(Layout layout, String rows, List<String> names) {
        this.layout = layout;
        this.rows = rows;
        this.names = List.copyOf(names);
    }

    static Frame ofPersons(Layout layout) {
        return new Frame(layout, "", List.of());
    }

    /** These rows with the days of one more event, as a relation holds them. */
    Frame with(String name, String relation) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return new Frame(layout, relation, more);
    }

    /** The same rows, as a relation with more columns holds them. */
    Frame as(String relation) {
        return new Frame(layout, relation, names);
    }

    /** The rows that a condition needs to be decided: persons, when it speaks of no event around it. */
    Frame neededBy(Set<String> spokenOf) {
        return spokenOf.isEmpty() ? ofPersons(layout) : this;
    }

    boolean isOfPersons() {
        return rows.isEmpty();
    }

    String relation() {
        return rows;
    }

    /** The columns that tell the rows apart. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        keys.add(PERSON);
        for (int i = 0; i < names.size(); i++) keys.add("d" + i);
        return keys;
    }

    /** The column of the next event named. */
    String nextDay() {
        return "d" + names.size();
    }

    /** The day of a named event. */
    String day(String name) {
        int place = names.indexOf(name);
        if (place < 0) throw new IllegalStateException("the event `" + name + "` has no day here");
        return "k.d" + place;
    }

    /** A column of the person. */
    String ofPerson(String column) {
        joinPerson();
        return "p." + column;
    }

    void joinPerson() {
        if (!isOfPersons()) joins.add(" JOIN " + layout.persons() + " p ON p.person = k.person");
    }

    /** Whether a relation with these keys has the row. */
    String isIn(String relation, List<String> keys) {
        String row = isOfPersons() ? "p." : "k.";
        List<String> equal = keys.stream()
                .map(key -> relation + "." + key + " = " + row + key)
                .toList();
        joins.add(" LEFT JOIN " + relation + " ON " + String.join(" AND ", equal));
        return "(" + relation + "." + PERSON + " IS NOT NULL)";
    }

    /** The rows with what the conditions asked for. */
    String from() {
        return (isOfPersons() ? layout.persons() + " p" : rows + " k") + String.join("", joins);
    }
}
