package no.nortrials.portal.testing;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.PortalUser;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.Secrets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes organisations and accounts, each with a name of its own. */
@TestComponent
public class Given {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;

    public Given(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organisation of a kind such as {@code SPONSOR}, {@code TRUST}, {@code CENTRE} or {@code UNIT}. */
    public UUID organisation(String kind) {
        return jdbc.sql("insert into organisation (name, kind, synthetic) values (:name, :kind, true) returning id")
                .param("name", kind + " organisation " + NUMBER.incrementAndGet())
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }

    /** A person with a role in an organisation of its own. */
    public Actor actor(Role role) {
        return actor(role, organisation(kindOf(role)));
    }

    /** A person with a role in the organisation given. */
    public Actor actor(Role role, UUID organisationId) {
        int number = NUMBER.incrementAndGet();
        String email = "person-" + number + "@example.org";
        String name = "Person " + number;
        UUID id = jdbc.sql("""
                        insert into account (email, name, role, organisation_id, language)
                        values (:email, :name, :role, :organisation, 'en') returning id
                        """)
                .param("email", email)
                .param("name", name)
                .param("role", role.name())
                .param("organisation", organisationId)
                .query(UUID.class)
                .single();
        Locale locale = Languages.ENGLISH;
        return new Actor(id, name, email, role, organisationId, locale);
    }

    /** Makes a MockMvc request come from a program that holds a token of this person's. */
    public RequestPostProcessor asProgram(Actor actor) {
        String secret = Secrets.fresh();
        jdbc.sql(
                        "insert into api_token (account_id, name, secret_hash, created_at, expires) values (?, 'test', ?, now(), '2099-12-31')")
                .params(actor.accountId(), Secrets.hash(secret))
                .update();
        return bearer(secret);
    }

    /** Makes a MockMvc request carry this token. */
    public static RequestPostProcessor bearer(String secret) {
        return request -> {
            request.addHeader("Authorization", "Bearer " + secret);
            return request;
        };
    }

    /** Makes a MockMvc request come from this person. */
    public static RequestPostProcessor signedIn(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.user(new PortalUser(actor.email(), actor.role()));
    }

    /** A hospital trust. */
    public UUID trust() {
        UUID id = organisation("TRUST");
        jdbc.sql("""
                        insert into trust (id, organisation_number, region_code, name_nb, name_en, short_name)
                        values (?, ?, 'HSO', 'Prøvesykehuset HF', 'Test Hospital Trust', 'PRO')
                        """).params(id, organisationNumber()).update();
        return id;
    }

    /** Nine digits that nobody has: the check digit is right, the series is not in use. */
    private static String organisationNumber() {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        while (true) {
            String stem = "2%07d".formatted(NUMBER.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < 8; i++) sum += weights[i] * (stem.charAt(i) - '0');
            int check = (11 - sum % 11) % 11;
            if (check < 10) return stem + check;
        }
    }

    /** A sponsor's request, received on 26 May 2026, that hospitals are answering. */
    public UUID answering(Actor sponsor, String title) {
        return jdbc.sql("""
                        insert into request (reference, kind, product, status, organisation_id, created_by, title, indication,
                            therapy_area, received_at, counted_from, reply_deadline, internal_deadline)
                        values (?, 'SITE', 'DRUG', 'ANSWERING', ?, ?, ?, 'Rheumatoid arthritis', 'RHEUMATOLOGY',
                            '2026-05-26T08:00:00Z', '2026-05-26', '2026-06-19', '2026-06-17') returning id
                        """)
                .params(
                        "NT-G-" + UUID.randomUUID().toString().substring(0, 8),
                        sponsor.organisationId(),
                        sponsor.accountId(),
                        title)
                .query(UUID.class)
                .single();
    }

    /** A centre hosted by a trust of its own. */
    public UUID centre() {
        return centre(organisation("CENTRE"));
    }

    /** Makes an organisation a centre. */
    public UUID centre(UUID organisation) {
        jdbc.sql("insert into centre (id, code, host_trust_id) values (?, ?, ?)")
                .params(organisation, "GIVEN-" + NUMBER.incrementAndGet(), trust())
                .update();
        return organisation;
    }

    private static String kindOf(Role role) {
        return switch (role) {
            case SPONSOR -> "SPONSOR";
            case COORDINATOR, ADMINISTRATOR -> "UNIT";
            case CENTRE -> "CENTRE";
            case HOSPITAL -> "TRUST";
        };
    }
}
