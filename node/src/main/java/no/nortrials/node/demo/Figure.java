package no.nortrials.node.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.nortrials.eligibility.Sex;

/**
 * A cited figure on how common a disease is.
 *
 * @param value persons, in the whole country or, unless it is 0, among {@code of}
 * @param sex whom it is about; empty for both
 */
record Figure(String id, Measure measure, double value, double of, String sex, int from, int to) {
    /** What it counts. */
    enum Measure {
        LIVING,
        TREATED_A_YEAR,
        NEW_A_YEAR,
        PROCEDURES_A_YEAR
    }

    static Map<String, Figure> all() {
        Map<String, Figure> all = new HashMap<>();
        for (var row : Table.rows("/evidence/occurrence.csv")) {
            String of = row.getField("of");
            var figure = new Figure(
                    row.getField("id"),
                    Measure.valueOf(row.getField("measure")),
                    Double.parseDouble(row.getField("value")),
                    of.isBlank() ? 0 : Double.parseDouble(of),
                    row.getField("sex"),
                    Integer.parseInt(row.getField("from")),
                    Integer.parseInt(row.getField("to")));
            all.put(figure.id(), figure);
        }
        return Map.copyOf(all);
    }

    boolean isAmong(Sex one) {
        return sex.isBlank() || one.name().toLowerCase(Locale.ROOT).equals(sex);
    }

    boolean isAmong(Sex one, int age) {
        return isAmong(one) && age >= from && age <= to;
    }

    /** The share of those it is about. */
    double share(List<Cell> nation) {
        return value / (of > 0 ? of : persons(nation));
    }

    /** How many it is about live in the country. */
    double persons(List<Cell> nation) {
        double persons = 0;
        for (Cell cell : nation)
            if (isAmong(cell.sex()))
                for (int age = from; age <= to; age++) persons += cell.byAge().get(age);
        return persons;
    }
}
