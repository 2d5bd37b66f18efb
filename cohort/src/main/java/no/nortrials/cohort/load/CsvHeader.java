package no.nortrials.cohort.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of a table by name; case and blanks around a name say nothing. */
final class CsvHeader {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    CsvHeader(List<String> cells) {
        names = cells.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < names.size(); i++) places.putIfAbsent(names.get(i), i);
    }

    List<String> names() {
        return names;
    }

    int width() {
        return names.size();
    }

    OptionalInt place(String column) {
        Integer place = places.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    List<String> missing(List<String> required) {
        return required.stream().filter(column -> !places.containsKey(column)).toList();
    }
}
