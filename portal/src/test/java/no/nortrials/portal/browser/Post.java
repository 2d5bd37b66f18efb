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

    /**
     * A message with a personal link.
     *
     * @param about which hospital's question it is about, for mail to hospitals
     */
    record Letter(String about, String address, String link) {}

    /** The messages of a kind about a request, oldest first; at least one. */
    List<Letter> letters(String requestId, String kind) {
        List<Letter> letters = jdbc.sql("""
                        select split_part(dedupe_key, ':', 2) as about, to_address, body from outbox
                        where request_id = ?::uuid and kind = ? order by created_at, id
                        """)
                .params(requestId, kind)
                .query((row, n) ->
                        new Letter(row.getString("about"), row.getString("to_address"), link(row.getString("body"))))
                .list();
        assertThat(letters).as(kind + " about " + requestId).isNotEmpty();
        return letters;
    }

    /** The links of these messages. */
    List<String> links(String requestId, String kind) {
        return letters(requestId, kind).stream().map(Letter::link).toList();
    }

    /** An invitation's link to another trust than the first one asked. */
    String otherTrust(String requestId) {
        List<Letter> letters = letters(requestId, "dispatch.invitation");
        return letters.stream()
                .filter(letter -> !letter.about().equals(letters.getFirst().about()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("only one trust was asked: " + letters))
                .link();
    }

    /** How many messages of a kind were written about a request. */
    int count(String requestId, String kind) {
        return jdbc.sql("select count(*) from outbox where request_id = ?::uuid and kind = ?")
                .params(requestId, kind)
                .query(Integer.class)
                .single();
    }

    private static String link(String body) {
        var found = PATH.matcher(body);
        return found.find() ? found.group(1) : "";
    }
}
