package no.nortrials.portal.routes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One request of one sponsor, sent to one trust, with something of every kind that a route can name. Made anew for each
 * visit, since a visit may change it.
 */
final class RouteWorld {
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final JdbcClient jdbc;
    private final Given given;
    private final Map<Visitor, Actor> people = new EnumMap<>(Visitor.class);

    RouteWorld(JdbcClient jdbc, Given given) {
        this.jdbc = jdbc;
        this.given = given;
        people.put(Visitor.SPONSOR, given.actor(Role.SPONSOR));
        people.put(Visitor.OTHER_SPONSOR, given.actor(Role.SPONSOR));
        people.put(Visitor.COORDINATOR, given.actor(Role.COORDINATOR));
        people.put(Visitor.CENTRE, given.actor(Role.CENTRE, centre()));
        people.put(Visitor.HOSPITAL, given.actor(Role.HOSPITAL, trust()));
        people.put(Visitor.OTHER_HOSPITAL, given.actor(Role.HOSPITAL, trust()));
        people.put(Visitor.ADMINISTRATOR, given.actor(Role.ADMINISTRATOR));
    }

    Actor person(Visitor visitor) {
        Actor person = people.get(visitor);
        if (person == null) throw new IllegalArgumentException("nobody is signed in as `" + visitor + "`");
        return person;
    }

    private UUID trust() {
        UUID id = given.organisation("TRUST");
        jdbc.sql("""
                        insert into trust (id, organisation_number, region_code, name_nb, name_en, short_name)
                        values (?, ?, 'HSO', 'Rutesykehuset HF', 'Route Hospital Trust', 'RUT')
                        """).params(id, organisationNumber()).update();
        return id;
    }

    /** Nine digits that nobody has: the check digit is right, the series is not in use. */
    private static String organisationNumber() {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        while (true) {
            String stem = "1%07d".formatted(NUMBER.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < 8; i++) sum += weights[i] * (stem.charAt(i) - '0');
            int check = (11 - sum % 11) % 11;
            if (check < 10) return stem + check;
        }
    }

    private UUID centre() {
        UUID id = given.organisation("CENTRE");
        jdbc.sql("insert into centre (id, code, host_trust_id) values (?, ?, ?)")
                .params(id, "ROUTE-" + NUMBER.incrementAndGet(), trust())
                .update();
        jdbc.sql(
                        "insert into centre_name (centre_id, name_nb, name_en, valid_from) values (?, 'Senter', 'Centre', '2020-01-01')")
                .param(id)
                .update();
        return id;
    }

    /** The path with its variables filled by things of the world. */
    String fill(String path) {
        return filled(path, things(path));
    }

    /** The same about this site of the hospital's trust. */
    String fill(String path, SilentSite site) {
        var things = things(path);
        things.put("site", site.id().toString());
        things.put("part", "contact");
        if (path.startsWith("/sites/")) things.put("id", site.id().toString());
        return filled(path, things);
    }

    private static String filled(String path, Map<String, String> things) {
        String filled = path;
        for (var entry : things.entrySet()) filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        if (filled.contains("{"))
            throw new AssertionError("the world has nothing for " + filled + "; add it to RouteWorld");
        return filled.replace("/**", "/x");
    }

    private Map<String, String> things(String path) {
        var things = new HashMap<String, String>();
        if (!path.contains("{")) return things;
        UUID request = request(path.contains("/country") ? "COUNTRY" : "SITE");
        UUID recipient = recipient(request);
        things.put("id", idFor(path, request));
        things.put("request", request.toString());
        things.put("recipient", recipient.toString());
        things.put("recipientId", recipient.toString());
        things.put("attachment", attachment(request).toString());
        things.put("event", outcome(request).toString());
        things.put("token", token(path, request, recipient));
        things.put("trust", person(Visitor.HOSPITAL).organisationId().toString());
        things.put("area", "CANCER");
        things.put("day", "2026-05-20");
        things.put("step", "study");
        things.put("year", "2025");
        things.put("days", "30");
        things.put("table", "kinds");
        things.put("set", "occurrence");
        things.put("number", path.startsWith("/showcase/") || path.startsWith("/fhir/") ? "993467049" : "1");
        things.put("code", "CANCER");
        things.put("product", "DRUG");
        things.put("node", "t1");
        things.put("slug", "nct04613596");
        things.put("format", "json");
        things.put("register", "CTIS");
        things.put("organisation", person(Visitor.HOSPITAL).organisationId().toString());
        things.put("kind", "event");
        if (path.contains("{entry}")) things.put("entry", programmeEntry().toString());
        things.put("level", "2");
        things.put("part", "pharmacy");
        things.put("measure", "answered-on-time");
        if (path.startsWith("/delivery/")) delivery(things);
        things.put("trial", confidentialTrial().toString());
        if (path.startsWith("/sites/") && path.contains("{trial}"))
            workload(UUID.fromString(things.get("id")), UUID.fromString(things.get("trial")));
        if (path.contains("{person}"))
            things.put("person", sitePerson(UUID.fromString(things.get("id"))).toString());
        if (path.contains("/country")) {
            assessment(request);
            things.put("member", panelMember(request, Secrets.fresh()).toString());
        }
        if (path.contains("/estimate") || path.contains("/data")) estimate(request);
        if (path.contains("/hospitals")) askedNodes(request);
        if (path.contains("/protocol")) protocol(request);
        if (path.contains("/capacity")) capacity(request);
        if (path.contains("/enrolment")) enrolled(request);
        if (path.contains("/maturity")) things.putAll(maturity(path, things.get("id")));
        if (path.contains("/forecast") || path.contains("/sites")) forecast(request);
        return things;
    }

    /** Entered by hand for the hospital's trust. */
    private UUID confidentialTrial() {
        UUID trial = jdbc.sql("""
                        insert into trial (title, status, phases, icd10, sponsor, source, confidential, changed_at)
                        values ('Route trial', 'PLANNED', '{}', '{}', 'Route', 'BY_HAND', true, now()) returning id
                        """).query(UUID.class).single();
        jdbc.sql("insert into trial_registry_id values ('PORTAL', ?, ?)")
                .params("NTT-" + (700_000 + NUMBER.incrementAndGet()), trial)
                .update();
        jdbc.sql("""
                        insert into trial_record values (?, 'BY_HAND', '{"title": "Route trial", "status": "PLANNED", "phases": [], "conditions": [],
                            "products": [], "sponsor": "Route", "starts": "", "ends": "", "sites": []}', '2026-05-20')""").param(trial).update();
        jdbc.sql("insert into trial_trust values (?, ?)")
                .params(trial, person(Visitor.HOSPITAL).organisationId())
                .update();
        jdbc.sql("insert into trial_by_hand values (?, '{}', 1, null, now(), 'Ola Enhet')")
                .param(trial)
                .update();
        return trial;
    }

    private void enrolled(UUID request) {
        jdbc.sql("""
                        insert into enrolment_report (request_id, as_of, answers, withdrawn, reported_at, reported_by)
                        values (?, '2026-05-20', '{"asOf": ["2026-05-20"], "opened983971636": ["2026-05-01"], "enrolled983971636": ["1"]}',
                            false, '2026-05-28T08:00:00Z', 'Ola Enhet')
                        """).param(request).update();
    }

    private void protocol(UUID request) {
        jdbc.sql("""
                        insert into protocol_upload values (?, now(), '{"request": "%s", "fileName": "a.json", "format": "CTIS", "version": "",
                            "readAt": "2026-05-28T08:00:00Z", "found": [], "missing": [], "remarks": []}')
                        """.formatted(request)).param(request).update();
        jdbc.sql(
                        "insert into protocol_criterion values (?, 't1', 1, 'INCLUSION', '', 'Adults', 'page 1', false, 'OPEN')")
                .param(request)
                .update();
    }

    private void capacity(UUID request) {
        jdbc.sql("insert into capacity_shared values (?, '2026-05-28T08:00:00Z', 'Ola Enhet')")
                .param(request)
                .update();
        jdbc.sql("""
                        insert into declared_capacity (trust_id, therapy_area, withdrawn, answers, declared_at, declared_by, declared_role)
                        values (?, 'CANCER', false, '{"enrolled": ["2"]}', '2026-05-28T08:00:00Z', 'Ola Enhet', 'COORDINATOR')
                        """).param(person(Visitor.HOSPITAL).organisationId()).update();
    }

    private void estimate(UUID request) {
        jdbc.sql("""
                        insert into estimate (request_id, version, answers, shared, saved_at, saved_by)
                        values (?, 1, '{"figure": ["ms"], "sex": ["ALL"]}', true, '2026-05-28T08:00:00Z', 'Ola Enhet')
                        """).param(request).update();
    }

    private void askedNodes(UUID request) {
        jdbc.sql("""
                        insert into node_question (id, request_id, organisation, criteria, criteria_version, asked_at, asked_by,
                            expires_at)
                        values (gen_random_uuid(), ?, 'fjord', '{"schemaVersion": "1.0", "criteria": []}', 1,
                            '2026-05-28T08:00:00Z', 'Ola Enhet', '2026-05-28T08:02:00Z')
                        """).param(request).update();
        jdbc.sql(
                        "insert into node_sharing (request_id, shared_at, shared_by) values (?, '2026-05-28T08:00:00Z', 'Ola Enhet')")
                .param(request)
                .update();
    }

    private void forecast(UUID request) {
        jdbc.sql("""
                        insert into recruitment_forecast (request_id, version, answers, told, shared, saved_at, saved_by)
                        values (?, 1, '{"target": ["12"], "start": ["2027-01-01"], "deadline": ["2028-12-31"],
                            "seen": ["100"], "approached": ["50"], "consenting": ["40"], "passing": ["50"],
                            "competing": ["0"], "variation": ["0.85"], "july": ["50"], "use": ["983974724"],
                            "eligible983974724": ["120"]}',
                            '{"target": ["12"], "start": ["2027-01-01"], "deadline": ["2028-12-31"], "probability": ["0.5"],
                            "months": ["10", "20", "30"], "patients": ["0.5", "0.5"]}', true, '2026-05-28T08:00:00Z', 'Ola Enhet')
                        """).param(request).update();
    }

    private String idFor(String path, UUID request) {
        if (path.startsWith("/accounts/"))
            return person(Visitor.OTHER_SPONSOR).accountId().toString();
        if (path.startsWith("/outbox/")) return message(request).toString();
        if (path.startsWith("/directory/trusts/"))
            return person(Visitor.HOSPITAL).organisationId().toString();
        if (path.startsWith("/directory/centres/"))
            return person(Visitor.CENTRE).organisationId().toString();
        if (path.startsWith("/disease-figures/")) return "ms";
        if (path.startsWith("/trials/")) return confidentialTrial().toString();
        if (path.startsWith("/sites/")) return studySite().toString();
        if (path.startsWith("/inbox/")) return recipient(request).toString();
        if (path.startsWith("/account/passkeys/")) return "bm8tc3VjaC1wYXNza2V5";
        return request.toString();
    }

    /** A department of the hospital's trust. */
    private UUID studySite() {
        UUID site = jdbc.sql("""
                        insert into study_site (trust_id, department, therapy_area, created_at, created_by)
                        values (?, ?, 'CANCER', '2026-05-01T08:00:00Z', 'Ola Enhet') returning id
                        """)
                .params(person(Visitor.HOSPITAL).organisationId(), "Ruteavdeling " + NUMBER.incrementAndGet())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into site_part (site_id, part, answers, said_at, said_by, said_role)
                        values (?, 'PHARMACY', '{"pharmacy": ["YES"]}', '2026-05-01T08:00:00Z', 'Ola Enhet', 'HOSPITAL')
                        """).param(site).update();
        return site;
    }

    private UUID programmeEntry() {
        return jdbc.sql("""
                        insert into programme_entry (organisation_id, kind, answers, said_at, said_by)
                        values (?, 'EVENT', '{"title": ["Rutedagen"], "day": ["2027-05-01"]}', '2026-05-01T08:00:00Z', 'Ola Enhet')
                        returning id""")
                .param(person(Visitor.HOSPITAL).organisationId())
                .query(UUID.class)
                .single();
    }

    /** Version 1 is frozen, version 2 a draft; a site's assessment is open where it is answered and finished where it is reviewed. */
    private Map<String, String> maturity(String path, String id) {
        new FrameworkOfRoutes(jdbc).write();
        boolean draft = path.contains("/domains") || path.contains("/statements");
        if (path.startsWith("/sites/") && !path.equals("/sites/{id}/maturity")) {
            boolean open = path.contains("/domains") || path.endsWith("/finish");
            assessed(UUID.fromString(id), open);
        }
        return Map.of("version", draft ? "2" : "1", "domain", "people", "statement", "people-gcp");
    }

    private void assessed(UUID site, boolean open) {
        UUID assessment =
                jdbc.sql("""
                        insert into maturity_assessment (site_id, version, started_at, started_by, finished_at, released_at)
                        values (?, 1, '2026-05-01T08:00:00Z', 'Ola Enhet', case when ? then '2026-05-02T08:00:00Z'::timestamptz end,
                            case when ? then '2026-05-03T08:00:00Z'::timestamptz end) returning id""").params(site, !open, !open).query(UUID.class).single();
        UUID nurse = given.actor(Role.HOSPITAL, person(Visitor.HOSPITAL).organisationId())
                .accountId();
        said(assessment, nurse, "ANSWER", "{\"schemaVersion\": \"1.0\", \"type\": \"met\", \"evidence\": []}");
        said(
                assessment,
                person(Visitor.COORDINATOR).accountId(),
                "REVIEW",
                "{\"schemaVersion\": \"1.0\", \"type\": \"disputed\", \"by\": \"unit\", \"reason\": \"Why\"}");
    }

    private void said(UUID assessment, UUID account, String kind, String content) {
        jdbc.sql("""
                        insert into maturity_said (assessment_id, statement, kind, content, said_at, account_id, said_by, said_role)
                        values (?, 'people-gcp', ?, ?, '2026-05-02T08:00:00Z', ?, 'Ola Enhet', 'HOSPITAL')""").params(assessment, kind, content, account).update();
    }

    /** A site with a trial, and something its trust says against a row. */
    private void delivery(Map<String, String> things) {
        UUID site = studySite();
        UUID trial = jdbc.sql(
                        "insert into delivered_trial (site_id, created_at, created_by) values (?, '2026-05-01T08:00:00Z', 'Ola Enhet') returning id")
                .param(site)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into delivered_trial_said (trial_id, answers, said_at, said_by, said_role)
                        values (?, '{"name": ["Rutestudien"]}', '2026-05-01T08:00:00Z', 'Ola Enhet', 'HOSPITAL')
                        """).param(trial).update();
        UUID dispute = jdbc.sql("""
                        insert into row_dispute (trust_id, measure, row_key, words, said_at, said_by)
                        values (?, 'contract-time', ?, 'Signed in May.', '2026-05-01T08:00:00Z', 'Ola Enhet') returning id
                        """)
                .params(person(Visitor.HOSPITAL).organisationId(), "trial:" + trial)
                .query(UUID.class)
                .single();
        things.put("site", site.toString());
        things.put("siteTrial", trial.toString());
        things.put("dispute", dispute.toString());
    }

    private void workload(UUID site, UUID trial) {
        jdbc.sql("""
                        insert into site_trial (trial_key, site_id, answers, removed, said_at, said_by)
                        values (?, ?, '{"title": ["Rutestudie"], "kind": ["PHASE_2"], "contacts": ["6"], "demands": ["2"],
                            "opens": ["2026-06-01"], "enrolsUntil": ["2027-06-01"], "ends": ["2028-06-01"], "screened": ["2"],
                            "active": ["3"], "followUp": ["1"], "carrier": ["STUDY_NURSE"]}', false, '2026-05-01T08:00:00Z', 'Ola Enhet')
                        """).params(trial, site).update();
    }

    private UUID sitePerson(UUID site) {
        return jdbc.sql("""
                        insert into site_person (site_id, answers, added_at, added_by)
                        values (?, '{"name": ["Rute Utprøver"], "role": ["STUDY_NURSE"], "position": ["1"]}',
                            '2026-05-01T08:00:00Z', 'Ola Enhet') returning id
                        """).param(site).query(UUID.class).single();
    }

    private UUID request(String kind) {
        return jdbc.sql("""
                        insert into request (reference, kind, product, status, organisation_id, created_by, title, therapy_area,
                            received_at, counted_from, reply_deadline, internal_deadline)
                        values (?, ?, 'DRUG', 'ANSWERING', ?, ?, 'A request for routes', 'CANCER',
                            ?::timestamptz, '2026-05-26', '2026-06-19', '2026-06-17') returning id
                        """)
                .params(
                        "NT-2026-R" + NUMBER.incrementAndGet(),
                        kind,
                        person(Visitor.SPONSOR).organisationId(),
                        person(Visitor.SPONSOR).accountId(),
                        "2026-05-26T08:00:00Z")
                .query(UUID.class)
                .single();
    }

    private UUID recipient(UUID request) {
        return jdbc.sql("""
                        insert into recipient (request_id, trust_id, state, due, sent_at)
                        values (?, ?, 'SENT', '2026-06-17', '2026-05-27T08:00:00Z')
                        on conflict (request_id, trust_id) do update set due = excluded.due returning id
                        """)
                .params(request, person(Visitor.HOSPITAL).organisationId())
                .query(UUID.class)
                .single();
    }

    private UUID attachment(UUID request) {
        return jdbc.sql("""
                        insert into attachment (request_id, name, media_type, bytes, sha256, content)
                        values (?, 'synopsis.pdf', 'application/pdf', 4, ''::bytea, '%PDF'::bytea) returning id
                        """).param(request).query(UUID.class).single();
    }

    private UUID message(UUID request) {
        String key = "route-" + NUMBER.incrementAndGet();
        return jdbc.sql("""
                        insert into outbox (dedupe_key, kind, to_name, to_address, language, subject, body, request_id, message_id,
                            created_at, next_attempt_at)
                        values (?, 'test', 'Kari', 'kari@example.org', 'nb', 'Emne', 'Tekst', ?, ?, now(), now()) returning id
                        """)
                .params(key, request, "<" + key + "@test>")
                .query(UUID.class)
                .single();
    }

    private String token(String path, UUID request, UUID recipient) {
        String secret = Secrets.fresh();
        if (path.startsWith("/a/")) answerLink(recipient, secret);
        if (path.startsWith("/o/")) outcomeAsk(request, secret);
        if (path.startsWith("/p/")) panelMember(request, secret);
        return secret;
    }

    private void answerLink(UUID recipient, String secret) {
        jdbc.sql("""
                        insert into answer_link (recipient_id, token_hash, holder_name, holder_email, holder_kind, created_at, expires_at)
                        values (?, ?, 'Kari Eksempel', 'kari@example.org', 'CONTACT', ?::timestamptz, '2026-12-31T00:00:00Z')
                        """)
                .params(recipient, Secrets.hash(secret), TestClock.START.toString())
                .update();
    }

    private UUID outcome(UUID request) {
        return jdbc.sql("""
                        insert into outcome_event (request_id, kind, occurred_on, source, recorded_at, recorded_by)
                        values (?, 'SHORTLISTED', '2026-05-28', 'UNIT', '2026-05-29T08:00:00Z', 'Ola Enhet') returning id
                        """).param(request).query(UUID.class).single();
    }

    private void outcomeAsk(UUID request, String secret) {
        jdbc.sql(
                        "insert into outcome_ask (request_id, days, due_on, token_hash, asked_at) values (?, 30, '2026-05-31', ?, now())")
                .params(request, Secrets.hash(secret))
                .update();
    }

    private UUID panelMember(UUID request, String secret) {
        UUID expert = jdbc.sql("""
                        insert into expert (name, email, therapy_areas) values ('Ola Ekspert', ?, '{CANCER}') returning id
                        """)
                .param("expert-" + NUMBER.incrementAndGet() + "@example.org")
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        insert into panel_member (request_id, expert_id, token_hash, due, sent_at, expires_at)
                        values (?, ?, ?, '2026-06-10', '2026-05-27T08:00:00Z', '2026-12-31T00:00:00Z') returning id
                        """)
                .params(request, expert, Secrets.hash(secret))
                .query(UUID.class)
                .single();
    }

    private void assessment(UUID request) {
        jdbc.sql("""
                        insert into country_assessment (request_id, state, conclusion, synthesis, approved_by, approved_at,
                            updated_at, updated_by)
                        values (?, 'APPROVED', 'FEASIBLE', 'It can be done.', 'Ola Enhet', '2026-05-29T08:00:00Z',
                            '2026-05-28T08:00:00Z', 'Kari Enhet')
                        """).param(request).update();
    }
}
