package no.nortrials.portal.statistics;

import java.util.List;

/**
 * A table of figures in words, with what it means and where it comes from.
 *
 * @param id names it in addresses and files
 * @param definition what is counted, and of what
 * @param source where the numbers come from, so that self-reported ones are told apart
 * @param chart {@code bar}, {@code stacked}, {@code line}, or empty for none
 * @param head the first column's heading, then the others'
 */
record FigureTable(
        String id, String title, String definition, String source, String chart, List<String> head, List<Row> rows) {

    FigureTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        for (Row row : rows)
            if (row.cells().size() != head.size() - 1)
                throw new IllegalArgumentException(
                        "table `" + id + "` has a row of `" + row.cells().size() + "` cells");
    }

    /**
     * A line.
     *
     * @param total whether it sums up the others, so that a chart leaves it out
     */
    record Row(String label, List<Cell> cells, boolean total) {
        Row {
            cells = List.copyOf(cells);
        }

        static Row of(String label, Cell... cells) {
            return new Row(label, List.of(cells), false);
        }

        static Row total(String label, Cell... cells) {
            return new Row(label, List.of(cells), true);
        }
    }
}
