package no.nortrials.portal.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.listing.Listing;
import no.nortrials.portal.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and changes accounts. */
@Repository
public class Accounts {
    private static final String SELECT = """
            select a.id, a.email, a.name, a.role, a.organisation_id, o.name as organisation_name, a.language, a.active
            from account a join organisation o on o.id = a.organisation_id
            """;

    private static final int SIZE = 25;
    private static final int CAP = 1000;
    private static final String MATCHING = """
            where (:words = '' or a.name ilike '%' || :words || '%' or a.email::text ilike '%' || :words || '%'
                or o.name ilike '%' || :words || '%')
              and (:role = '' or a.role = :role)
              and (:state = '' or a.active = (:state = 'OPEN'))
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The active account with this address, in any letter case. */
    public Optional<Account> byEmail(String email) {
        return jdbc.sql(SELECT + "where a.email = :email::citext and a.active")
                .param("email", email.strip())
                .query(Rows.as(Account.class))
                .optional();
    }

    public Optional<Account> byId(UUID id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Rows.as(Account.class))
                .optional();
    }

    /** Active accounts with a role, by name. */
    public List<Account> withRole(Role role) {
        return jdbc.sql(SELECT + "where a.role = :role and a.active order by a.name")
                .param("role", role.name())
                .query(Rows.as(Account.class))
                .list();
    }

    /** Active accounts of an organisation, by name. */
    public List<Account> ofOrganisation(UUID organisationId) {
        return jdbc.sql(SELECT + "where a.organisation_id = :organisation and a.active order by a.name")
                .param("organisation", organisationId)
                .query(Rows.as(Account.class))
                .list();
    }

    Listing<Account> page(AccountFilter filter, int asked) {
        int page = Listing.within(asked, SIZE, CAP);
        List<Account> found = ask(
                        SELECT + MATCHING + " order by " + filter.order() + " offset :offset limit :limit", filter)
                .param("offset", Listing.skipped(page, SIZE))
                .param("limit", SIZE)
                .query(Rows.as(Account.class))
                .list();
        int total = ask("select count(*) from (" + SELECT + MATCHING + " limit " + CAP + ") counted", filter)
                .query(Integer.class)
                .single();
        return new Listing<>(found, page, SIZE, total, CAP);
    }

    private JdbcClient.StatementSpec ask(String sql, AccountFilter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words().strip())
                .param("role", filter.role())
                .param("state", filter.state());
    }

    List<Account> demo() {
        return jdbc.sql(SELECT + "where a.demo and a.active order by a.role, o.name, a.name")
                .query(Rows.as(Account.class))
                .list();
    }

    UUID add(String email, String name, Role role, UUID organisationId, Locale locale) {
        return jdbc.sql("""
                        insert into account (email, name, role, organisation_id, language)
                        values (:email, :name, :role, :organisation, :language) returning id
                        """)
                .param("email", email.strip())
                .param("name", name.strip())
                .param("role", role.name())
                .param("organisation", organisationId)
                .param("language", language(locale))
                .query(UUID.class)
                .single();
    }

    void setActive(UUID id, boolean active) {
        jdbc.sql("update account set active = :active where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
    }

    /** Remembers the language a person chose. */
    public void setLanguage(UUID id, Locale locale) {
        jdbc.sql("update account set language = :language where id = :id")
                .param("language", language(locale))
                .param("id", id)
                .update();
    }

    private static String language(Locale locale) {
        return Languages.isNorwegian(locale) ? "nb" : "en";
    }
}
