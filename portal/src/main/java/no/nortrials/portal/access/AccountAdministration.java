package no.nortrials.portal.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes accounts. Closing one ends its sessions at once. */
@Service
class AccountAdministration {

    /** What came of an attempt to open an account. */
    sealed interface Outcome permits Added, Refused {}

    record Added(UUID id) implements Outcome {}

    /** Refused, with the message and the value that was read. */
    record Refused(String messageKey, String value) implements Outcome {}

    record OrganisationChoice(UUID id, String name, String kind) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountAdministration(
            JdbcClient jdbc,
            Accounts accounts,
            AuditTrail audit,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.sessions = sessions;
    }

    List<OrganisationChoice> organisations() {
        return jdbc.sql("select id, name, kind from organisation order by kind, name limit 1000")
                .query(Rows.as(OrganisationChoice.class))
                .list();
    }

    @Transactional
    Outcome add(Actor actor, Map<String, String> typed) {
        String email = typed.getOrDefault("email", "").strip();
        String name = typed.getOrDefault("name", "").strip();
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) return new Refused("accounts.problem.email", email);
        if (name.isEmpty()) return new Refused("accounts.problem.name", name);
        if (taken(email)) return new Refused("accounts.problem.taken", email);
        var role = role(typed.getOrDefault("role", ""));
        if (role.isEmpty()) return new Refused("accounts.problem.role", typed.getOrDefault("role", ""));
        var organisation = organisation(typed.getOrDefault("organisation", ""));
        if (organisation.isEmpty()) return new Refused("accounts.problem.organisation", "");
        UUID id = accounts.add(
                email, name, role.get(), organisation.get(), Languages.of(typed.getOrDefault("language", "nb")));
        audit.record(
                AuditTrail.By.actor(actor),
                "account.opened",
                null,
                Map.of("email", email, "role", role.get().name()));
        return new Added(id);
    }

    private boolean taken(String email) {
        return jdbc.sql("select count(*) from account where email = :email::citext")
                        .param("email", email)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Optional<Role> role(String typed) {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
    }

    private Optional<UUID> organisation(String typed) {
        return organisations().stream()
                .map(OrganisationChoice::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst();
    }

    @Transactional
    void setActive(Actor actor, UUID id, boolean active) {
        Account account = accounts.byId(id).orElseThrow(() -> new NotFound("account"));
        if (account.id().equals(actor.accountId())) throw new Conflict("nobody closes their own account");
        accounts.setActive(id, active);
        if (!active) sessions.findByPrincipalName(account.email()).keySet().forEach(sessions::deleteById);
        audit.record(
                AuditTrail.By.actor(actor),
                active ? "account.reopened" : "account.closed",
                null,
                Map.of("email", account.email()));
    }
}
