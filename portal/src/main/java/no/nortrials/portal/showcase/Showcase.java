package no.nortrials.portal.showcase;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.listing.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The table of what the public may read, and the search in it. */
@Repository
@Transactional
class Showcase {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CAP = 1000;

    /** By states in the order patients ask for them, then the newest first. */
    private static final String ORDER =
            " order by array_position(array['OPEN', 'PLANNED', 'CLOSED', 'FINISHED', 'STOPPED'], state), starts desc nulls last, slug";

    private final JdbcClient db;
    private final ShowcaseWords words;
    private final Clock clock;

    Showcase(JdbcClient db, ShowcaseWords words, Clock clock) {
        this.db = db;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param byTrust how many of all that were found each trust takes part in, by organisation number
     * @param instead other words that would find something, when these found nothing
     */
    record Found(Listing<ShownTrial> trials, Map<String, Integer> byTrust, Optional<String> instead) {}

    boolean isEmpty() {
        return db.sql("select not exists (select from showcase_entry)")
                .query(Boolean.class)
                .single();
    }

    void put(UUID trial, ShownTrial shown, String searched) {
        db.sql("""
                        insert into showcase_entry (trial_id, slug, state, page, search, areas, phases, trusts, regions, sex, min_age, max_age,
                            starts, updated_at)
                        values (:trial, :slug, :state, :page::jsonb,
                            to_tsvector('english', :text) || to_tsvector('norwegian', :text) || to_tsvector('simple', :text),
                            :areas, :phases, :trusts,
                            array(select distinct region_code from trust where organisation_number = any (:trusts)), :sex, :min, :max,
                            :starts, :now)
                        on conflict (trial_id) do update set slug = excluded.slug, state = excluded.state, page = excluded.page,
                            search = excluded.search, areas = excluded.areas, phases = excluded.phases, trusts = excluded.trusts,
                            regions = excluded.regions, sex = excluded.sex, min_age = excluded.min_age, max_age = excluded.max_age,
                            starts = excluded.starts, updated_at = case when showcase_entry.page = excluded.page
                                then showcase_entry.updated_at else excluded.updated_at end""")
                .param("trial", trial)
                .param("slug", shown.slug())
                .param("state", shown.state().name())
                .param("page", JSON.writeValueAsString(shown))
                .param("text", searched)
                .param("areas", shown.areas().toArray(String[]::new))
                .param("phases", shown.phases().toArray(String[]::new))
                .param("trusts", shown.trusts().toArray(String[]::new))
                .param("sex", shown.sex())
                .param("min", shown.minAge().orElse(null))
                .param("max", shown.maxAge().orElse(null))
                .param("starts", shown.starts().orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        words.remember(searched);
    }

    void remove(UUID trial) {
        db.sql("delete from showcase_entry where trial_id = ?").param(trial).update();
    }

    @Transactional(readOnly = true)
    public Optional<ShownTrial> find(String slug) {
        return db.sql("select page from showcase_entry where slug = ?")
                .param(slug)
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    @Transactional(readOnly = true)
    public Found search(ShowcaseFilter filter, int page, int size) {
        String query = words.query(filter.words());
        int shown = Listing.within(page, size, CAP);
        List<ShownTrial> rows = asked(
                        "select page from showcase_entry" + where(filter, query) + ORDER
                                + " limit :size offset :skipped",
                        filter,
                        query)
                .param("size", size)
                .param("skipped", Listing.skipped(shown, size))
                .query((row, n) -> read(row.getString(1)))
                .list();
        Map<String, Integer> byTrust = byTrust(filter, query);
        int total = byTrust.getOrDefault("", 0);
        Optional<String> instead = total > 0 || filter.words().isEmpty() ? Optional.empty() : instead(filter);
        byTrust.remove("");
        return new Found(new Listing<>(rows, shown, size, total, CAP), byTrust, instead);
    }

    /** The number of all stands under the empty text: one pass over what was found tells both. */
    private Map<String, Integer> byTrust(ShowcaseFilter filter, String query) {
        var counts = new LinkedHashMap<String, Integer>();
        asked(
                        "select coalesce(t, '') as trust, count(*) as n from (select trusts from showcase_entry"
                                + where(filter, query)
                                + ") found cross join lateral unnest(trusts || array['']) t group by 1",
                        filter,
                        query)
                .query(row -> {
                    counts.put(row.getString("trust"), row.getInt("n"));
                });
        return counts;
    }

    private Optional<String> instead(ShowcaseFilter filter) {
        return words.instead(filter.words())
                .filter(other -> asked(
                                "select exists (select from showcase_entry" + where(filter, words.query(other)) + ")",
                                filter,
                                words.query(other))
                        .query(Boolean.class)
                        .single());
    }

    /** What is not asked for leaves no trace, so that the rest is looked up in an index. */
    private static String where(ShowcaseFilter filter, String query) {
        var conditions = new ArrayList<String>(List.of("true"));
        if (!query.isEmpty()) conditions.add("search @@ :query::tsquery");
        if (!filter.area().isEmpty()) conditions.add("areas @> array[:area]::text[]");
        if (!filter.phase().isEmpty()) conditions.add("phases @> array[:phase]::text[]");
        if (!filter.trust().isEmpty()) conditions.add("trusts @> array[:trust]::text[]");
        if (!filter.region().isEmpty()) conditions.add("regions @> array[:region]::text[]");
        if (filter.state().equals("NOW")) conditions.add("state in ('OPEN', 'PLANNED')");
        else if (!filter.state().equals(ShowcaseFilter.ANY)) conditions.add("state = :state");
        if (filter.age().isPresent()) conditions.add("coalesce(min_age, 0) <= :age and coalesce(max_age, 200) >= :age");
        if (!filter.sex().isEmpty()) conditions.add("sex in ('', 'ALL', :sex)");
        return " where " + String.join(" and ", conditions);
    }

    private JdbcClient.StatementSpec asked(String sql, ShowcaseFilter filter, String query) {
        return db.sql(sql)
                .param("query", query)
                .param("area", filter.area())
                .param("phase", filter.phase())
                .param("trust", filter.trust())
                .param("region", filter.region())
                .param("state", filter.state())
                .param("age", filter.age().isPresent() ? filter.age().getAsInt() : null)
                .param("sex", filter.sex());
    }

    /** Those that changed last, with when. */
    @Transactional(readOnly = true)
    public List<Dated> latest(ShowcaseFilter filter, int most) {
        var dated = new ArrayList<Dated>();
        asked(
                        "select page, updated_at from showcase_entry" + where(filter, words.query(filter.words()))
                                + " order by updated_at desc, slug limit :size",
                        filter,
                        words.query(filter.words()))
                .param("size", most)
                .query(row -> {
                    dated.add(new Dated(
                            read(row.getString("page")),
                            row.getTimestamp("updated_at").toInstant()));
                });
        return dated;
    }

    /** Those that begin or end on this day or later. */
    @Transactional(readOnly = true)
    public List<ShownTrial> coming(ShowcaseFilter filter, int most) {
        LocalDate today = Oslo.today(clock);
        return asked(
                        "select page from showcase_entry" + where(filter, words.query(filter.words()))
                                + " and starts >= :today order by starts, slug limit :size",
                        filter,
                        words.query(filter.words()))
                .param("today", today)
                .param("size", most)
                .query((row, n) -> read(row.getString(1)))
                .list();
    }

    /** A trial and when what is shown of it changed last. */
    record Dated(ShownTrial trial, java.time.Instant at) {}

    private static ShownTrial read(String json) {
        return JSON.readValue(json, ShownTrial.class);
    }
}
