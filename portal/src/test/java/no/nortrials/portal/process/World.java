package no.nortrials.portal.process;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** Made-up people and requests, written straight into the database beside the portals under test. */
final class World {
    static final String COORDINATOR_NAME = "Kjersti Prosess";
    static final String COORDINATOR = "koordinator@process.example.org";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final JdbcClient jdbc;
    private final UUID sponsor;
    private final List<UUID> trusts;
    private final Set<String> addresses = new HashSet<>();
    private int requests;

    /** A coordinator, a sponsor, and so many trusts with a contact each and a deputy at every second. */
    World(JdbcClient jdbc, int trusts) {
        this.jdbc = jdbc;
        UUID unit = organisation("UNIT");
        this.sponsor = organisation("SPONSOR");
        jdbc.sql("""
                        insert into account (email, name, role, organisation_id, language, demo)
                        values (:email, :name, 'COORDINATOR', :unit, 'en', true)
                        """)
                .param("email", COORDINATOR)
                .param("name", COORDINATOR_NAME)
                .param("unit", unit)
                .update();
        this.trusts = IntStream.range(0, trusts).mapToObj(this::trust).toList();
        for (int i = 0; i < this.trusts.size(); i++) contacts(i);
    }

    private UUID organisation(String kind) {
        return jdbc.sql("insert into organisation (name, kind, synthetic) values (:kind, :kind, true) returning id")
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }

    private UUID trust(int number) {
        UUID id = organisation("TRUST");
        jdbc.sql("""
                        insert into trust (id, organisation_number, region_code, name_nb, name_en, short_name)
                        select :id, :number, min(code), :name, :name, :name from region
                        """)
                .param("id", id)
                .param("number", organisationNumber(number))
                .param("name", "Sykehus " + number)
                .update();
        return id;
    }

    /** The nine digits of an organisation that does not exist, the last of them a check on the others. */
    private static String organisationNumber(int number) {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        return IntStream.range(number * 11, number * 11 + 11)
                .mapToObj("100%05d"::formatted)
                .map(eight -> eight
                        + (11
                                        - IntStream.range(0, 8)
                                                        .map(i -> weights[i] * (eight.charAt(i) - '0'))
                                                        .sum()
                                                % 11)
                                % 11)
                .filter(nine -> nine.length() == 9)
                .findFirst()
                .orElseThrow();
    }

    private void contacts(int number) {
        contact(number, "PRIMARY", "kontakt-" + number + "@process.example.org");
        if (number % 2 == 0) contact(number, "DEPUTY", "vara-" + number + "@process.example.org");
    }

    private void contact(int number, String rank, String address) {
        jdbc.sql("""
                        insert into contact (trust_id, name, email, rank, valid_from)
                        values (:trust, :address, :address, :rank, :from)
                        """)
                .param("trust", trusts.get(number))
                .param("address", address)
                .param("rank", rank)
                .param("from", today.minusYears(1))
                .update();
        addresses.add(address);
    }

    /** Whether this build has the module that sends requests to hospitals. */
    static boolean canDispatch() {
        return ClassUtils.isPresent("no.nortrials.portal.dispatch.DispatchRoutes", World.class.getClassLoader());
    }

    /** Everybody whom a request to all trusts must reach. */
    Set<String> addresses() {
        return Set.copyOf(addresses);
    }

    List<UUID> trusts() {
        return trusts;
    }

    /** A request with all trusts proposed and the deadlines set, waiting for the coordinator to press the button. */
    UUID readyToDispatch() {
        UUID request = request("TRIAGED", "DISPATCH");
        for (UUID trust : trusts)
            jdbc.sql("insert into recipient (request_id, trust_id, state) values (:request, :trust, 'PROPOSED')")
                    .param("request", request)
                    .param("trust", trust)
                    .update();
        jdbc.sql("""
                        insert into dispatch (request_id, version, changed_by, changed_at)
                        values (:request, 1, 'Koordinator', :now)
                        """)
                .param("request", request)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        return request;
    }

    UUID request(String status, String next) {
        return jdbc.sql("""
                        insert into request (reference, kind, product, status, organisation_id, title, received_at, counted_from,
                            reply_deadline, internal_deadline, next_action, next_due, synthetic)
                        values (:reference, 'SITE', 'DRUG', :status, :sponsor, :title, :received, :from,
                            :reply, :internal, :next, :received, true) returning id
                        """)
                .param("reference", "NT-2026-9%03d".formatted(++requests))
                .param("status", status)
                .param("sponsor", sponsor)
                .param("title", "Request number " + requests)
                .param("received", OffsetDateTime.now(ZoneOffset.UTC).minusDays(2))
                .param("from", today.minusDays(2))
                .param("reply", today.plusDays(35))
                .param("internal", today.plusDays(28))
                .param("next", next)
                .query(UUID.class)
                .single();
    }
}
