package no.nortrials.portal.routes;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A site whose trust has not consented, with words nobody outside may read, and with trials of which every figure would be a number
 * that stands nowhere else, were it shown.
 */
record SilentSite(JdbcClient jdbc, UUID id) {
    static final String WORDS = "Stille ord 4711";

    /** Of two trials, one fewer than each figure needs: three medians of days, patients of target, deviations. */
    static final Pattern FIGURES =
            Pattern.compile("1\\D{0,8}130[.,]5|2\\D{0,8}061[.,]5|455[.,]5|12[.,]37\\b|89[.,]47\\b");

    /** The median of the time of contracts once a third trial makes it a figure. */
    static final Pattern SHOWN = Pattern.compile("1\\D{0,8}200 (days|dager)|contract-time;[^;]*;1200");

    static SilentSite of(JdbcClient jdbc, UUID trust) {
        UUID id = jdbc.sql("""
                        insert into study_site (trust_id, department, therapy_area, created_at, created_by)
                        values (?, 'Den stille avdelingen', 'CANCER', '2026-05-01T08:00:00Z', 'Ola Enhet') returning id
                        """).param(trust).query(UUID.class).single();
        var site = new SilentSite(jdbc, id);
        site.profile();
        site.trial(1061, 2023, 411);
        site.trial(1200, 2100, 500);
        return site;
    }

    void trial(int contract, int approval, int startUp) {
        LocalDate signed = LocalDate.of(2026, 1, 15);
        UUID trial = jdbc.sql(
                        "insert into delivered_trial (site_id, created_at, created_by) values (?, '2026-05-01T08:00:00Z', 'Ola Enhet') returning id")
                .param(id)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into delivered_trial_said (trial_id, answers, said_at, said_by, said_role)
                        values (?, ?::jsonb, '2026-05-01T08:00:00Z', 'Ola Enhet', 'HOSPITAL')""")
                .params(trial, """
                        {"name": ["%s"], "contractDraft": ["%s"], "contractSigned": ["%s"], "localApplication": ["%s"], "localApproval": ["%s"],
                         "selected": ["%s"], "opened": ["%s"], "closed": ["2026-05-20"], "target": ["100"], "included": ["1237"],
                         "randomised": ["9"], "majorDeviations": ["8"]}""".formatted(
                                WORDS,
                                signed.minusDays(contract),
                                signed,
                                signed.minusDays(approval),
                                signed,
                                signed.minusDays(startUp),
                                signed))
                .update();
    }

    private void profile() {
        jdbc.sql("""
                        insert into site_part (site_id, part, answers, said_at, said_by, said_role)
                        select ?, part, ?::jsonb, '2026-05-01T08:00:00Z', 'Ola Enhet', 'HOSPITAL'
                        from unnest(array['CONTACT', 'FACILITIES']) part""").params(id, """
                        {"contactName": ["%1$s"], "subSites": ["%1$s"], "equipmentWhat": ["%1$s"]}""".formatted(WORDS)).update();
        jdbc.sql("""
                        insert into site_person (site_id, answers, added_at, added_by)
                        values (?, ?::jsonb, '2026-05-01T08:00:00Z', 'Ola Enhet')""").params(id, """
                        {"name": ["%s"], "role": ["STUDY_NURSE"], "position": ["1"]}""".formatted(WORDS)).update();
        jdbc.sql("""
                        insert into site_trial (trial_key, site_id, answers, removed, said_at, said_by)
                        values (gen_random_uuid(), ?, ?::jsonb, false, '2026-05-01T08:00:00Z', 'Ola Enhet')""").params(id, """
                        {"title": ["%s"], "kind": ["PHASE_2"], "contacts": ["6"], "demands": ["2"],
                         "opens": ["2026-06-01"], "enrolsUntil": ["2027-06-01"], "ends": ["2028-06-01"], "screened": ["2"],
                         "active": ["3"], "followUp": ["1"], "carrier": ["STUDY_NURSE"]}""".formatted(WORDS)).update();
    }
}
