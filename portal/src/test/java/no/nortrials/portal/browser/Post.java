package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the mail of the walk from the outbox, as its receivers would. */
final class Post {
    private static final Pattern PATH = Pattern.compile("https?://[^/\\s]+(/[apo]/[A-Za-z0-9_-]{43})");

    private final JdbcClient jdbc;

    Post(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The personal links mailed about a request, oldest first. */
    List<String> links(String requestId, String kind) {
        List<String> links = jdbc
                .sql("select body from outbox where request_id = ?::uuid and kind = ? order by created_at, id")
                .params(requestId, kind)
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .map(PATH::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .toList();
        assertThat(links).as(kind + " about " + requestId).isNotEmpty();
        return links;
    }

    /** How many messages of a kind were written about a request. */
    int count(String requestId, String kind) {
        return jdbc.sql("select count(*) from outbox where request_id = ?::uuid and kind = ?")
                .params(requestId, kind)
                .query(Integer.class)
                .single();
    }
}
