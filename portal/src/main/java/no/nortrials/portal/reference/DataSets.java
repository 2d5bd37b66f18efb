package no.nortrials.portal.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The data sets of the catalogue. */
@Repository
class DataSets {
    private final JdbcClient db;

    DataSets(JdbcClient db) {
        this.db = db;
    }

    List<DataSet> all() {
        return db.sql("select id, code, details, mapping, version from data_set order by code")
                .query(DataSets::row)
                .list();
    }

    Optional<DataSet> find(String code) {
        return db.sql("select id, code, details, mapping, version from data_set where code = :code")
                .param("code", code)
                .query(DataSets::row)
                .optional();
    }

    /** Adds it; nothing happens when its code is taken. */
    Optional<DataSet> add(String code, FormData details, Optional<Mapping> mapping) {
        db.sql("""
                        insert into data_set (code, details, mapping) values (:code, :details::jsonb, :mapping::jsonb)
                        on conflict (code) do nothing""")
                .param("code", code)
                .param("details", FormJson.write(details))
                .param("mapping", mapping.map(Mapping::json).orElse(null))
                .update();
        return find(code);
    }

    /** False when somebody else changed it since. */
    boolean change(DataSet set, FormData details, int seen) {
        return db.sql("""
                        update data_set set details = :details::jsonb, version = version + 1
                        where id = :id and version = :seen""")
                        .param("details", FormJson.write(details))
                        .param("id", set.id())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void remember(UUID set, Mapping mapping) {
        db.sql("update data_set set mapping = :mapping::jsonb where id = :id")
                .param("mapping", mapping.json())
                .param("id", set)
                .update();
    }

    /** One at a time gives the versions of a data set their numbers and lets one be the released one. */
    void lock(UUID set) {
        db.sql("select id from data_set where id = :id for update")
                .param("id", set)
                .query(UUID.class)
                .single();
    }

    private static DataSet row(ResultSet row, int n) throws SQLException {
        String mapping = row.getString("mapping");
        return new DataSet(
                row.getObject("id", UUID.class),
                row.getString("code"),
                FormJson.read(row.getString("details")),
                mapping == null ? null : Mapping.ofJson(mapping),
                row.getInt("version"));
    }
}
