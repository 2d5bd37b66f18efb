package no.nortrials.portal.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDirectory implements Directory {
    private final JdbcClient db;

    JdbcDirectory(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Region> regions() {
        return db.sql("select code, name_nb, name_en from region order by sort")
                .query((row, n) ->
                        new Region(row.getString("code"), row.getString("name_nb"), row.getString("name_en")))
                .list();
    }

    @Override
    public List<TherapyArea> therapyAreas() {
        return db.sql("select code, name_nb, name_en from therapy_area order by sort")
                .query((row, n) ->
                        new TherapyArea(row.getString("code"), row.getString("name_nb"), row.getString("name_en")))
                .list();
    }

    @Override
    public List<Trust> trusts() {
        return db.sql("""
                        select t.* from trust t join region r on r.code = t.region_code
                        order by r.sort, t.university desc, t.short_name""").query(Rows::trust).list();
    }

    @Override
    public Optional<Trust> trust(UUID id) {
        return db.sql("select * from trust where id = :id")
                .param("id", id)
                .query(Rows::trust)
                .optional();
    }

    @Override
    public List<Contact> contactsOf(UUID trustId, LocalDate on) {
        return db.sql("""
                        select * from contact
                        where trust_id = :trust and valid_from <= :on and (valid_to is null or valid_to >= :on)
                        order by rank = 'PRIMARY' desc, valid_from desc, name, id""")
                .param("trust", trustId)
                .param("on", on)
                .query(Rows::contact)
                .list();
    }

    @Override
    public List<Interest> interests() {
        return db.sql("select * from interest order by trust_id, therapy_area")
                .query(Rows::interest)
                .list();
    }

    @Override
    public List<Centre> centres(LocalDate on) {
        return db.sql("""
                        select c.*, n.name_nb, n.name_en,
                            array(select a.therapy_area from centre_area a where a.centre_id = c.id order by 1) as areas
                        from centre c join centre_name n on n.centre_id = c.id
                            and n.valid_from <= :on and (n.valid_to is null or n.valid_to >= :on)
                        order by c.code""").param("on", on).query(Rows::centre).list();
    }

    @Override
    public List<NetworkMembership> networks() {
        return db.sql("select * from centre_network order by centre_id, therapy_area, trust_id")
                .query((row, n) -> new NetworkMembership(
                        Rows.uuid(row, "centre_id"), Rows.uuid(row, "trust_id"), row.getString("therapy_area")))
                .list();
    }

    @Override
    public List<Expert> experts() {
        return db.sql("select * from expert where active order by name, id")
                .query(Rows::expert)
                .list();
    }

    @Override
    public Optional<UUID> trustOfContact(UUID accountId) {
        return db.sql("""
                        select t.id from account a join trust t on t.id = a.organisation_id
                        where a.id = :account and a.role = 'HOSPITAL' and a.active""").param("account", accountId).query(UUID.class).optional();
    }
}
