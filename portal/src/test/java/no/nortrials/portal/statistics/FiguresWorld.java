package no.nortrials.portal.statistics;

import java.time.LocalDate;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The smallest set of made-up requests with the shape of the annual report of 2025. */
final class FiguresWorld {
    private final JdbcClient jdbc;
    private final UUID sponsor;
    final UUID trust;
    private int number;

    FiguresWorld(JdbcClient jdbc, UUID sponsor, UUID trust) {
        this.jdbc = jdbc;
        this.sponsor = sponsor;
        this.trust = trust;
        jdbc.sql("""
                        insert into trust (id, organisation_number, region_code, name_nb, name_en, short_name)
                        values (?, ?, 'HSO', 'Tallsykehuset HF', 'Figures Hospital Trust', 'TALL')
                        """).params(trust, "F" + trust.toString().substring(24)).update();
    }

    /** 45 requests in 2024; 64 in 2025, of which 41 site (10 allocated, 13 not chosen), 21 country, 2 unspecified. */
    void annualReport() {
        for (int i = 0; i < 45; i++)
            request(i < 30 ? "SITE" : "COUNTRY", LocalDate.of(2024, 2, 5).plusDays(7L * i));
        for (int i = 0; i < 21; i++) request("COUNTRY", LocalDate.of(2025, 1, 8).plusDays(16L * i));
        for (int i = 0; i < 2; i++)
            request("UNSPECIFIED", LocalDate.of(2025, 3, 5).plusDays(30L * i));
        for (int i = 0; i < 41; i++) {
            LocalDate received = LocalDate.of(2025, 1, 6).plusDays(8L * i);
            UUID site = request("SITE", received);
            forward(site, received.plusDays(1), received.plusDays(11));
            if (i < 10) outcome(site, "ALLOCATED", LocalDate.of(2026, 1, 20));
            else if (i < 23) outcome(site, "NOT_CHOSEN", LocalDate.of(2026, 1, 21));
        }
    }

    UUID request(String kind, LocalDate received) {
        return jdbc.sql("""
                        insert into request (reference, kind, product, status, organisation_id, title, therapy_area, received_at,
                            counted_from, synthetic, created_at)
                        values (?, ?, 'DRUG', 'FORWARDED', ?, 'Made up', 'CANCER', cast(? as timestamptz), ?, true,
                            cast(? as timestamptz)) returning id
                        """)
                .params("F-" + ++number, kind, sponsor, at(received), received, at(received))
                .query(UUID.class)
                .single();
    }

    UUID forward(UUID request, LocalDate sent, LocalDate due) {
        return jdbc.sql("""
                        insert into recipient (request_id, trust_id, state, due, sent_at, created_at)
                        values (?, ?, 'SENT', ?, cast(? as timestamptz), cast(? as timestamptz)) returning id
                        """)
                .params(request, trust, due, at(sent), at(sent))
                .query(UUID.class)
                .single();
    }

    void answer(UUID recipient, int version, String decision, LocalDate submitted) {
        jdbc.sql("""
                        insert into answer_version (recipient_id, version, decision, decline_reasons, form, submitted_at, submitted_by)
                        values (?, ?, ?, cast(? as text[]), '{}', cast(? as timestamptz), 'Kari Eksempel')
                        """)
                .params(
                        recipient,
                        version,
                        decision,
                        decision.equals("DECLINED") ? "{NO_PATIENTS,NO_STAFF}" : "{}",
                        at(submitted))
                .update();
    }

    void outcome(UUID request, String kind, LocalDate recorded) {
        jdbc.sql("""
                        insert into outcome_event (request_id, kind, occurred_on, source, recorded_at, recorded_by)
                        values (?, ?, ?, 'COMPANY', cast(? as timestamptz), 'Astrid Selskap')
                        """).params(request, kind, recorded.minusDays(2), at(recorded)).update();
    }

    /** Ten o'clock in Oslo. */
    static String at(LocalDate day) {
        return day.atTime(10, 0).atZone(Oslo.ZONE).toOffsetDateTime().toString();
    }
}
