package no.nortrials.node.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.nortrials.eligibility.Sex;

/**
 * Inhabitants of one area and sex.
 *
 * @param area organisation number of the trust that serves them; empty when not known
 * @param byAge persons aged 0, 1, ... 105 and older on 1 January 2026
 */
record Cell(String area, Sex sex, List<Integer> byAge) {
    static final int OLDEST = 105;

    Cell {
        byAge = List.copyOf(byAge);
        if (byAge.size() != OLDEST + 1) throw new IllegalArgumentException("there were `" + byAge.size() + "` ages");
    }

    /** The population that the portal's estimates use too. */
    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (var row : Table.rows("/evidence/population-2026.csv"))
            cells.add(new Cell(
                    row.getField("organisation_number"),
                    row.getField("sex").equals("female") ? Sex.FEMALE : Sex.MALE,
                    Arrays.stream(row.getField("persons").split(" ", -1))
                            .map(Integer::valueOf)
                            .toList()));
        return List.copyOf(cells);
    }
}
