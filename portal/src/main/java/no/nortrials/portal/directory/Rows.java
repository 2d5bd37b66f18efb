package no.nortrials.portal.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of the directory's tables. */
final class Rows {
    private Rows() {}

    static Trust trust(ResultSet row, int n) throws SQLException {
        return new Trust(
                uuid(row, "id"),
                row.getString("organisation_number"),
                row.getString("region_code"),
                row.getString("name_nb"),
                row.getString("name_en"),
                row.getString("short_name"),
                row.getBoolean("university"),
                row.getObject("catchment_population", Integer.class),
                row.getObject("somatic_beds", Integer.class),
                row.getString("contract_office"));
    }

    static Contact contact(ResultSet row, int n) throws SQLException {
        return new Contact(
                uuid(row, "id"),
                uuid(row, "trust_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                Contact.Rank.valueOf(row.getString("rank")),
                locale(row));
    }

    static Interest interest(ResultSet row, int n) throws SQLException {
        return new Interest(
                uuid(row, "trust_id"),
                row.getString("therapy_area"),
                set(row, "phases"),
                set(row, "populations"),
                set(row, "products"));
    }

    static Centre centre(ResultSet row, int n) throws SQLException {
        return new Centre(
                uuid(row, "id"),
                row.getString("code"),
                uuid(row, "host_trust_id"),
                row.getString("name_nb"),
                row.getString("name_en"),
                set(row, "areas"));
    }

    static Expert expert(ResultSet row, int n) throws SQLException {
        return new Expert(
                uuid(row, "id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("title"),
                set(row, "therapy_areas"),
                row.getObject("trust_id", UUID.class),
                row.getObject("centre_id", UUID.class),
                locale(row));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Locale locale(ResultSet row) throws SQLException {
        return row.getString("language").equals("en") ? Locale.UK : Locale.of("nb", "NO");
    }

    static Set<String> set(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? Set.of() : new LinkedHashSet<>(Arrays.asList((String[]) array.getArray()));
    }
}
