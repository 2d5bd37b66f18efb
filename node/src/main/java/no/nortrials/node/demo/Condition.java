package no.nortrials.node.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A disease of synthetic patients.
 *
 * @param codes ICD-10 codes, one as often as it stands there
 * @param survival the share that is left after each year
 */
record Condition(
        Figure figure,
        double share,
        List<String> codes,
        double survival,
        Chances chances,
        List<Lab> labs,
        List<Given> drugs,
        List<Given> procedures) {
    /** A laboratory test by LOINC with made up values. */
    record Lab(String code, double mean, double deviation, String unit) {}

    /** A drug or procedure that a share of those with the disease get. */
    record Given(String code, double share) {}

    Condition {
        codes = List.copyOf(codes);
        labs = List.copyOf(labs);
        drugs = List.copyOf(drugs);
        procedures = List.copyOf(procedures);
    }

    static List<Condition> all(List<Cell> nation) {
        Map<String, Figure> figures = Figure.all();
        return Table.rows("/demo/conditions.csv").stream()
                .map(row -> read(row, figures, nation))
                .toList();
    }

    private static Condition read(NamedCsvRecord row, Map<String, Figure> figures, List<Cell> nation) {
        Figure figure = figure(figures, row.getField("id"));
        String less = row.getField("less");
        double share = figure.share(nation)
                - (less.isBlank() ? 0 : figure(figures, less).share(nation));
        return new Condition(
                figure,
                share,
                codes(row.getField("codes")),
                Double.parseDouble(row.getField("survival")),
                Chances.of(figure, share, Shape.valueOf(row.getField("shape")), nation),
                parts(row.getField("labs")).stream().map(Condition::lab).toList(),
                given(row.getField("drugs")),
                given(row.getField("procedures")));
    }

    private static Figure figure(Map<String, Figure> figures, String id) {
        Figure figure = figures.get(id);
        if (figure == null) throw new IllegalStateException("there is no figure `" + id + "`");
        return figure;
    }

    private static List<String> parts(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(";", -1));
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        for (String part : parts(text)) {
            int star = part.indexOf('*');
            for (int i = 0; i < Integer.parseInt(part.substring(star + 1)); i++) codes.add(part.substring(0, star));
        }
        return codes;
    }

    private static Lab lab(String text) {
        List<String> word = words(text);
        return new Lab(word.get(0), Double.parseDouble(word.get(1)), Double.parseDouble(word.get(2)), word.get(3));
    }

    private static List<Given> given(String text) {
        return parts(text).stream()
                .map(Condition::words)
                .map(word -> new Given(word.get(0), Double.parseDouble(word.get(1))))
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
