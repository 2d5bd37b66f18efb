package no.nortrials.portal.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked of a table: the table's number on a line of its own, then a line for each dimension, such as {@code Region=*},
 * {@code Kjonn=1,2} or {@code Tid=newest(1)}.
 */
record Selection(String table, Map<String, Wanted> dimensions) {
    private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    private static final Pattern DIMENSION = Pattern.compile("([A-Za-z0-9_ÆØÅæøå]{1,60})\\s*=\\s*(.{1,2000})");
    private static final Pattern NEWEST = Pattern.compile("newest\\((\\d{1,3})\\)");
    private static final Pattern CODES = Pattern.compile("[\\w.+*æøåÆØÅ-]+(\\s*,\\s*[\\w.+*æøåÆØÅ-]+)*");

    Selection {
        dimensions = new LinkedHashMap<>(dimensions);
    }

    /** Which categories of a dimension. */
    sealed interface Wanted {
        record All() implements Wanted {}

        /** So many of the latest years, whichever end of the list an interface keeps them at. */
        record Newest(int many) implements Wanted {}

        /**
         * Some of them.
         *
         * @param codes each a category, or the beginning of several followed by a star
         */
        record Codes(List<String> codes) implements Wanted {
            public Codes {
                codes = List.copyOf(codes);
            }
        }
    }

    /** The line that cannot be read, when there is one. */
    static Optional<String> unreadable(String text) {
        boolean table = false;
        for (String line : lines(text)) {
            boolean dimension = line.contains("=");
            if (dimension
                    ? !table || wanted(line).isEmpty()
                    : !TABLE.matcher(line).matches()) return Optional.of(line);
            table = true;
        }
        if (!table) return Optional.of(text.strip());
        return parse(text).stream()
                .filter(selection -> selection.dimensions.isEmpty())
                .map(Selection::table)
                .findFirst();
    }

    static List<Selection> parse(String text) {
        var selections = new ArrayList<Selection>();
        for (String line : lines(text)) {
            if (!line.contains("=")) selections.add(new Selection(line, Map.of()));
            else
                wanted(line)
                        .ifPresent(dimension ->
                                selections.getLast().dimensions.put(dimension.getKey(), dimension.getValue()));
        }
        return selections;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<Map.Entry<String, Wanted>> wanted(String line) {
        Matcher dimension = DIMENSION.matcher(line);
        if (!dimension.matches()) return Optional.empty();
        String text = dimension.group(2).strip();
        Matcher newest = NEWEST.matcher(text);
        if (text.equals("*")) return Optional.of(Map.entry(dimension.group(1), new Wanted.All()));
        if (newest.matches())
            return Optional.of(Map.entry(dimension.group(1), new Wanted.Newest(Integer.parseInt(newest.group(1)))));
        if (!CODES.matcher(text).matches()) return Optional.empty();
        return Optional.of(Map.entry(dimension.group(1), new Wanted.Codes(List.of(text.split("\\s*,\\s*")))));
    }
}
