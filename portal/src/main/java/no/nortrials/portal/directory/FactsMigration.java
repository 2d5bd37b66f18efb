package no.nortrials.portal.directory;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the facts into the database, again whenever a fact changes. What people have entered is left alone. */
@Component
class FactsMigration implements JavaMigration {

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "directory facts";
    }

    @Override
    public Integer getChecksum() {
        return Facts.checksum();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection db = context.getConnection();
        regions(db);
        therapyAreas(db);
        trusts(db);
        hospitals(db);
        centres(db);
        networks(db);
    }

    private static void regions(Connection db) throws SQLException {
        String sql = """
                insert into region (code, organisation_number, name_nb, name_en, sort) values (?, ?, ?, ?, ?)
                on conflict (code) do update set organisation_number = excluded.organisation_number,
                    name_nb = excluded.name_nb, name_en = excluded.name_en, sort = excluded.sort""";
        for (var row : Facts.rows("regions"))
            run(
                    db,
                    sql,
                    row.getField("code"),
                    row.getField("organisation_number"),
                    row.getField("name_nb"),
                    row.getField("name_en"),
                    Integer.valueOf(row.getField("sort")));
    }

    private static void therapyAreas(Connection db) throws SQLException {
        String sql = """
                insert into therapy_area (code, name_nb, name_en, sort) values (?, ?, ?, ?)
                on conflict (code) do update set name_nb = excluded.name_nb, name_en = excluded.name_en,
                    sort = excluded.sort""";
        for (var row : Facts.rows("therapy-areas"))
            run(
                    db,
                    sql,
                    row.getField("code"),
                    row.getField("name_nb"),
                    row.getField("name_en"),
                    Integer.valueOf(row.getField("sort")));
    }

    private static void trusts(Connection db) throws SQLException {
        String sql = """
                insert into trust (id, organisation_number, region_code, name_nb, name_en, short_name, university,
                    catchment_population, somatic_beds, contract_office) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set region_code = excluded.region_code, name_nb = excluded.name_nb,
                    name_en = excluded.name_en, short_name = excluded.short_name, university = excluded.university,
                    catchment_population = excluded.catchment_population, somatic_beds = excluded.somatic_beds,
                    contract_office = excluded.contract_office""";
        for (var row : Facts.rows("trusts")) {
            UUID id = Facts.trustId(row.getField("organisation_number"));
            organisation(db, id, row.getField("name_nb"), "TRUST");
            run(
                    db,
                    sql,
                    id,
                    row.getField("organisation_number"),
                    row.getField("region"),
                    row.getField("name_nb"),
                    row.getField("name_en"),
                    row.getField("short_name"),
                    row.getField("university").equals("yes"),
                    Facts.stated(row, "catchment_population").map(Integer::valueOf),
                    Facts.stated(row, "somatic_beds").map(Integer::valueOf),
                    Facts.stated(row, "contract_office"));
            run(db, "insert into trust_profile (trust_id) values (?) on conflict do nothing", id);
        }
    }

    private static void hospitals(Connection db) throws SQLException {
        String sql = """
                insert into hospital (trust_id, organisation_number, name) values (?, ?, ?)
                on conflict (organisation_number) do update set trust_id = excluded.trust_id, name = excluded.name""";
        for (var row : Facts.rows("hospitals"))
            run(
                    db,
                    sql,
                    Facts.trustId(row.getField("trust")),
                    row.getField("organisation_number"),
                    row.getField("name"));
    }

    private static void centres(Connection db) throws SQLException {
        for (var row : Facts.rows("centres")) {
            UUID id = Facts.centreId(row.getField("code"));
            organisation(db, id, row.getField("code"), "CENTRE");
            run(db, """
                    insert into centre (id, code, host_trust_id) values (?, ?, ?)
                    on conflict (id) do update set host_trust_id = excluded.host_trust_id""", id, row.getField("code"), Facts.trustId(row.getField("host_trust")));
        }
        run(db, "delete from centre_name");
        for (var row : Facts.rows("centre-names")) name(db, row);
        run(db, "delete from centre_area");
        for (var row : Facts.rows("centre-areas"))
            run(
                    db,
                    "insert into centre_area (centre_id, therapy_area) values (?, ?)",
                    Facts.centreId(row.getField("centre")),
                    row.getField("therapy_area"));
    }

    private static void name(Connection db, NamedCsvRecord row) throws SQLException {
        UUID centre = Facts.centreId(row.getField("centre"));
        run(
                db,
                "insert into centre_name (centre_id, name_nb, name_en, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                centre,
                row.getField("name_nb"),
                row.getField("name_en"),
                LocalDate.parse(row.getField("valid_from")),
                Facts.stated(row, "valid_to").map(LocalDate::parse));
        run(db, "update organisation set name = ? where id = ?", row.getField("name_en"), centre);
    }

    private static void networks(Connection db) throws SQLException {
        run(db, "delete from centre_network");
        for (var row : Facts.rows("networks"))
            run(
                    db,
                    "insert into centre_network (centre_id, therapy_area, trust_id) values (?, ?, ?)",
                    Facts.centreId(row.getField("centre")),
                    row.getField("therapy_area"),
                    Facts.trustId(row.getField("trust")));
    }

    private static void organisation(Connection db, UUID id, String name, String kind) throws SQLException {
        run(db, """
                insert into organisation (id, name, kind, country) values (?, ?, ?, 'NO')
                on conflict (id) do update set name = excluded.name""", id, name, kind);
    }

    private static void run(Connection db, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) set(statement, i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int i, Object value) throws SQLException {
        switch (value) {
            case Optional<?> maybe when maybe.isPresent() -> set(statement, i, maybe.get());
            case Optional<?> _ -> statement.setNull(i, Types.NULL);
            case LocalDate day -> statement.setDate(i, Date.valueOf(day));
            case Object other -> statement.setObject(i, other);
        }
    }
}
