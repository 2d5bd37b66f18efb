package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hospitals' data: the unit asks, sees who is awaited, shares what was told, and the sponsor reads. */
@BrowserTest
class HospitalsIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onANarrowDarkScreenInNorwegian() {
        theUnitAsksAndTheSponsorReads("nb", "dark", 360);
    }

    @Tag("walk")
    @Test
    void onAWideLightScreenInEnglish() {
        theUnitAsksAndTheSponsorReads("en", "light", 1280);
    }

    private void theUnitAsksAndTheSponsorReads(String language, String colours, int width) {
        var walk = new Walk(port, language);
        String request = Walk.requestOfTheFirstSponsor(jdbc);
        String page = "/requests/" + request + "/hospitals";
        oneNodeAndCriteria(request);

        walk.as(Role.ADMINISTRATOR, admin -> {
            admin.colours(colours).width(width).open("/nodes").picture("nodes");
        });
        walk.as(Role.COORDINATOR, unit -> {
            unit.colours(colours).width(width).open(page).picture("hospitals-before");
            unit.click(unit.page().locator("main form button").first()).picture("hospitals-waiting");
            answer(request);
            unit.open(page);
            unit.click(unit.page().locator("button[name=shared]")).picture("hospitals");
            assertThat(unit.page().locator("#round").innerText()).contains("±\u00a09");
        });
        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.colours(colours).width(width).open(page).picture("hospitals-sponsor");
            Walk.assertFile(sponsor, page + ".csv", "\u00ef\u00bb\u00bf");
        });
    }

    private void oneNodeAndCriteria(String request) {
        jdbc.sql("delete from node_sharing").update();
        jdbc.sql("delete from node_line").update();
        jdbc.sql("delete from node_question").update();
        jdbc.sql("delete from criteria where request_id = ?::uuid")
                .param(request)
                .update();
        jdbc.sql("""
                        insert into data_node (id, name, trusts, key, registered_at, registered_by, last_seen, version, data_date,
                            synthetic)
                        values ('7f2f4d7e-0000-4000-8000-000000000001', 'Demo node West',
                            '{983974724,983974678,983974694,983974732}', 'x', now(), 'demo', now(), '1.0', '2026-11-25', true)
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into criteria (request_id, version, criteria, before_version, after_version, done, saved_at,
                            saved_by)
                        values (?::uuid, 1, '{"schemaVersion": "1.0", "title": "", "criteria": [
                            {"type": "age", "id": "c1", "role": "inclusion", "min": {"amount": 18, "unit": "years"}},
                            {"type": "sex", "id": "c2", "role": "inclusion", "oneOf": ["female"]},
                            {"type": "text", "id": "c3", "role": "exclusion", "text": "Cannot give consent"}]}',
                            0, 0, '', now(), 'Ida Tenkeland')
                        """).param(request).update();
    }

    /** The reply of a node of four trusts, as it is kept. */
    private void answer(String request) {
        String steps = """
                [{"criterion":"","evaluation":"WHOLE","told":{"told":"about","persons":9560,"plusMinus":9}},
                 {"criterion":"c1","evaluation":"WHOLE","told":{"told":"about","persons":7420,"plusMinus":9}},
                 {"criterion":"c2","evaluation":"WHOLE","told":{"told":"about","persons":120,"plusMinus":9}},
                 {"criterion":"c3","evaluation":"NONE","told":{"told":"fewerThan","threshold":10}}]""";
        String site = "{\"site\":\"%s\",\"steps\":" + steps + ",\"withoutOne\":[]}";
        jdbc.sql("""
                        update node_line l set replied_at = now(), reply = jsonb_build_object('reply', 'answered',
                            'question', l.question_id, 'dataDate', '2026-11-25', 'epoch', '2026-11', 'synthetic', true,
                            'covers', 0.02, 'sites', ?::jsonb)
                        from node_question q where q.id = l.question_id and q.request_id = ?::uuid
                        """)
                .params(
                        "[" + site.formatted("983974724") + "," + site.formatted("983974678") + ","
                                + site.formatted("983974694") + "," + site.formatted("983974732") + "]",
                        request)
                .update();
    }
}
