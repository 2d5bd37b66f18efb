package no.nortrials.portal.routes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A line of {@code routes.csv}: a route and what each visitor meets there. */
record RouteRow(String method, String path, Map<Visitor, Expected> expected) {

    static RouteRow of(String line) {
        List<String> cells = Arrays.asList(line.split(";", -1));
        if (cells.size() != 2 + Visitor.values().length)
            throw new IllegalArgumentException(
                    "a row has " + (2 + Visitor.values().length) + " cells but is `" + line + "`");
        var expected = new EnumMap<Visitor, Expected>(Visitor.class);
        var cell = cells.listIterator(2);
        for (Visitor visitor : Visitor.values()) expected.put(visitor, Expected.of(cell.next()));
        return new RouteRow(cells.get(0).strip(), cells.get(1).strip(), expected);
    }

    String route() {
        return method + " " + path;
    }
}
