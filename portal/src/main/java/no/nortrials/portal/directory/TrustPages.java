package no.nortrials.portal.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the pages of the directory show. */
@Repository
class TrustPages {
    private static final int CAP = 1000;

    /** A contact with the days it is valid. */
    record ContactRow(
            Contact contact, LocalDate from, @Nullable LocalDate to) {
        public boolean valid(LocalDate on) {
            return !from.isAfter(on) && (to == null || !to.isBefore(on));
        }
    }

    record Department(UUID id, String name, @Nullable String therapyArea) {}

    record Hospital(String name, @Nullable String organisationNumber) {}

    /** What people have entered about a trust, and when they last said that it is right. */
    record Profile(
            int version,
            @Nullable LocalDate confirmedOn,
            @Nullable String confirmedBy,
            List<ContactRow> contacts,
            List<Interest> interests,
            List<Department> departments) {}

    /** A name a centre bears or bore. */
    record CentreName(
            String nameNb,
            String nameEn,
            LocalDate from,
            @Nullable LocalDate to) {
        public String name(Locale locale) {
            return LocalName.of(locale, nameNb, nameEn);
        }
    }

    private final JdbcClient db;

    TrustPages(JdbcClient db) {
        this.db = db;
    }

    Listing<TrustRow> list(TrustFilter filter, LocalDate today, Locale locale, int page, int size) {
        List<TrustRow> all = db.sql("""
                        select * from (
                            select t.*, r.sort as region_sort,
                                %s as name_sort,
                                p.confirmed_on, (p.confirmed_on is null or p.confirmed_on < :stale) as stale,
                                (select count(*)::int from interest i where i.trust_id = t.id) as areas,
                                (select count(*)::int from contact c where c.trust_id = t.id and c.valid_from <= :today
                                    and (c.valid_to is null or c.valid_to >= :today)) as contacts
                            from trust t join region r on r.code = t.region_code
                            left join trust_profile p on p.trust_id = t.id) t
                        where (:region = '' or region_code = :region)
                          and (:area = '' or exists (select from interest i where i.trust_id = t.id and i.therapy_area = :area))
                          and (not :attention or stale or contacts = 0)
                          and (:words = '' or concat_ws(' ', name_nb, name_en, short_name, organisation_number)
                                ilike '%%' || :words || '%%')
                        order by %s""".formatted(nameIn(locale), filter.orderBy()))
                .param("today", today)
                .param("stale", today.minusYears(1))
                .param("region", filter.region())
                .param("area", filter.area())
                .param("attention", filter.attention())
                .param("words", filter.words().strip())
                .query(TrustPages::row)
                .list();
        int shown = Listing.within(page, size, CAP);
        return new Listing<>(
                all.stream().skip(Listing.skipped(shown, size)).limit(size).toList(), shown, size, all.size(), CAP);
    }

    /** Names in a language sort by its alphabet: Ø is the last letter but one in Bokmål and a kind of O in English. */
    private static String nameIn(Locale locale) {
        return Languages.isNorwegian(locale) ? "t.name_nb collate \"nb-x-icu\"" : "t.name_en collate \"en-x-icu\"";
    }

    Profile profile(UUID trust) {
        return db.sql("""
                        select t.id, coalesce(p.version, 0) as version, p.confirmed_on, p.confirmed_by
                        from trust t left join trust_profile p on p.trust_id = t.id where t.id = :trust""")
                .param("trust", trust)
                .query((row, n) -> new Profile(
                        row.getInt("version"),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getString("confirmed_by"),
                        contacts(trust),
                        interests(trust),
                        departments(trust)))
                .single();
    }

    List<Hospital> hospitals(UUID trust) {
        return db.sql("select name, organisation_number from hospital where trust_id = :trust order by name")
                .param("trust", trust)
                .query((row, n) -> new Hospital(row.getString("name"), row.getString("organisation_number")))
                .list();
    }

    List<CentreName> names(UUID centre) {
        return db.sql("select * from centre_name where centre_id = :centre order by valid_from desc")
                .param("centre", centre)
                .query((row, n) -> new CentreName(
                        row.getString("name_nb"),
                        row.getString("name_en"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private List<ContactRow> contacts(UUID trust) {
        return db.sql("select * from contact where trust_id = :trust order by rank desc, valid_from desc, name, id")
                .param("trust", trust)
                .query((row, n) -> new ContactRow(
                        Rows.contact(row, n),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private List<Interest> interests(UUID trust) {
        return db.sql("""
                        select i.* from interest i join therapy_area a on a.code = i.therapy_area
                        where i.trust_id = :trust order by a.sort""").param("trust", trust).query(Rows::interest).list();
    }

    private List<Department> departments(UUID trust) {
        return db.sql("select * from department where trust_id = :trust order by name, id")
                .param("trust", trust)
                .query((row, n) ->
                        new Department(Rows.uuid(row, "id"), row.getString("name"), row.getString("therapy_area")))
                .list();
    }

    private static TrustRow row(ResultSet row, int n) throws SQLException {
        return new TrustRow(
                Rows.uuid(row, "id"),
                row.getString("name_nb"),
                row.getString("name_en"),
                row.getString("short_name"),
                row.getString("region_code"),
                row.getBoolean("university"),
                row.getObject("catchment_population", Integer.class),
                row.getObject("somatic_beds", Integer.class),
                row.getInt("areas"),
                row.getInt("contacts"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getBoolean("stale"));
    }
}
