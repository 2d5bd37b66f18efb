package no.nortrials.eligibility.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Pick;

/** Events, grouped by the rows for which they are asked. */
record EventSql(Layout layout, DaySql days) {
    /** The rows that have such events as often as {@link Often} says. */
    String rows(EventQuery query, Often often, Frame frame, Relations relations) {
        if (query.pick() == Pick.EVERY) return grouped(query, frame, columns(frame), often.having());
        if (often.isOnce()) return picked(query, frame, "");
        return counted(query, often, frame, relations);
    }

    /** The rows with each day of such an event in a further column. */
    String days(EventQuery query, Frame frame) {
        if (query.pick() != Pick.EVERY) return picked(query, frame, ", " + pickedDay(query) + " AS " + frame.nextDay());
        List<String> keys = new ArrayList<>(columns(frame));
        keys.add("e.day");
        return "SELECT " + String.join(", ", keys) + " AS " + frame.nextDay() + all(query, frame) + " GROUP BY "
                + String.join(", ", keys);
    }

    /** The rows, told apart by some of their keys only, that have such an event. */
    String pairs(EventQuery query, Frame frame, List<String> keys) {
        return grouped(query, frame, columns(keys, "k."), "");
    }

    private String grouped(EventQuery query, Frame frame, List<String> columns, String having) {
        String keys = String.join(", ", columns);
        return "SELECT " + keys + all(query, frame) + " GROUP BY " + keys + having;
    }

    /** Of the first or latest day one that matches is enough: that day is then also the first or latest of those that match. */
    private String picked(EventQuery query, Frame frame, String more) {
        String columns = String.join(", ", columns(frame));
        List<String> match = match(query, frame);
        String having = match.isEmpty()
                ? ""
                : " HAVING " + pickedDay(query) + " = " + pickedDay(query) + " FILTER (WHERE "
                        + String.join(" AND ", match) + ")";
        return "SELECT " + columns + more + from(query, frame, lookedAt(query, frame)) + " GROUP BY " + columns
                + having;
    }

    /** How often on the picked day: that day is found first, and its events are counted in a second look. */
    private String counted(EventQuery query, Often often, Frame frame, Relations relations) {
        String columns = String.join(", ", columns(frame));
        String picking = "SELECT " + columns + ", " + pickedDay(query) + " AS picked"
                + from(query, frame, lookedAt(query, frame)) + " GROUP BY " + columns;
        Frame picked = frame.as(relations.add(picking));
        List<String> conditions = new ArrayList<>(lookedAt(query, picked));
        conditions.add("e.day = k.picked");
        conditions.addAll(match(query, picked));
        String keys = String.join(", ", columns(picked));
        return "SELECT " + keys + from(query, picked, conditions) + " GROUP BY " + keys + often.having();
    }

    private String all(EventQuery query, Frame frame) {
        return from(
                query,
                frame,
                Stream.concat(lookedAt(query, frame).stream(), match(query, frame).stream())
                        .toList());
    }

    private String from(EventQuery query, Frame frame, List<String> conditions) {
        String table = layout.events(query).table() + " e";
        String joined = frame.isOfPersons() ? table : frame.relation() + " k JOIN " + table + " ON e.person = k.person";
        return " FROM " + joined + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    private List<String> lookedAt(EventQuery query, Frame frame) {
        List<String> conditions = new ArrayList<>(layout.events(query).lookedAt());
        conditions.addAll(days.inside(query.within(), frame));
        return conditions;
    }

    private List<String> match(EventQuery query, Frame frame) {
        List<String> conditions = new ArrayList<>(layout.events(query).match());
        conditions.addAll(days.inside(query.on(), frame));
        return conditions;
    }

    private static String pickedDay(EventQuery query) {
        return query.pick() == Pick.FIRST ? "min(e.day)" : "max(e.day)";
    }

    private static List<String> columns(Frame frame) {
        return columns(frame.keys(), frame.isOfPersons() ? "e." : "k.");
    }

    static List<String> columns(List<String> keys, String row) {
        return keys.stream().map(key -> row + key).toList();
    }
}
