package no.nortrials.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {"portal.jobs=false", "portal.embedded-db.dir=temporary", "portal.embedded-db.database=bulk"})
class BulkDataTest {
    @Autowired
    DataSource database;

    @Autowired
    JdbcClient db;

    @Test
    void fills_a_database_with_requests_recipients_and_answers_and_adds_nothing_twice() {
        BulkData.fill(database, 1000);
        BulkData.fill(database, 1000);

        assertThat(count("request")).isEqualTo(1000);
        assertThat(count("recipient")).isEqualTo(9900);
        assertThat(count("answer")).isEqualTo(8910);
        assertThat(count("outcome_event")).isPositive();
    }

    private int count(String table) {
        return db.sql("select count(*)::int from " + table).query(Integer.class).single();
    }
}
