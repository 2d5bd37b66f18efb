package no.nortrials.portal.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of figures in words, with what it means and where it comes from.
 *
 * @param id names it in addresses and files
 * @param definition what is counted, and of what
 * @param source where the numbers come from, so that self-reported ones are told apart
 * @param chart {@code bar}, {@code stacked}, {@code line}, or empty for none; counts and shares are never drawn on one axis
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

    /** Whether a chart draws a column: all counts, and the first of the shares in a picture of its own. */
    public boolean drawn(int column) {
        return !chart.isEmpty() && column > 0 && (!shares(column) || column == firstShares());
    }

    /** Whether a column tells shares with their intervals. */
    public boolean shares(int column) {
        return column > 0 && rows.stream().anyMatch(row -> row.cells().get(column - 1) instanceof Cell.Share);
    }

    private int firstShares() {
        return IntStream.range(1, head.size()).filter(this::shares).findFirst().orElse(0);
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
