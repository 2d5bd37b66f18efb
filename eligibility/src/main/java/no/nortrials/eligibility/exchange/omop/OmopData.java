package no.nortrials.eligibility.exchange.omop;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.sql.Dialect;

/**
 * Where the data stand.
 *
 * @param schema the schema of the tables, empty when none needs to be named
 * @param dialect what the database speaks
 * @param units converts the bounds of values
 * @param unitsOfData the codes of UCUM in which the data have values; the unit of a bound is always tried as well
 */
public record OmopData(String schema, Dialect dialect, Units units, List<String> unitsOfData) {
    /** @throws IllegalArgumentException when the schema is not a plain name */
    public OmopData {
        if (!schema.matches("[A-Za-z0-9_.]*"))
            throw new IllegalArgumentException("a schema has letters, digits, '_' and '.', but was `" + schema + "`");
        requireNonNull(dialect, "dialect is null");
        requireNonNull(units, "units is null");
        unitsOfData = List.copyOf(unitsOfData);
    }

    String table(String name) {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
