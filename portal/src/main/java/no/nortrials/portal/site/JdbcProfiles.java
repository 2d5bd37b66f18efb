package no.nortrials.portal.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what sites say. */
@Repository
class JdbcProfiles implements SiteProfiles {
    private final JdbcClient db;
    private final Sites sites;

    JdbcProfiles(JdbcClient db, Sites sites) {
        this.db = db;
        this.sites = sites;
    }

    @Override
    public Optional<SiteProfile> of(UUID site) {
        return sites.site(site)
                .map(List::of)
                .flatMap(one -> profiles(one).stream().findFirst());
    }

    @Override
    public List<SiteProfile> ofTrust(UUID trust) {
        return profiles(sites.ofTrust(trust));
    }

    @Override
    public String stamp() {
        return db.sql("""
                        select (select count(*) || ':' || count(ended_at) from site_person) || ':'
                            || (select count(*) || ':' || count(closed_at) from study_site)
                        """).query(String.class).single();
    }

    @Override
    public List<SiteProfile> all() {
        return profiles(sites.all());
    }

    private List<SiteProfile> profiles(List<StudySite> of) {
        if (of.isEmpty()) return List.of();
        List<UUID> ids = of.stream().map(StudySite::id).toList();
        Map<UUID, Map<SitePart, Part>> parts = parts(ids);
        Map<UUID, List<SitePerson>> people = people(ids);
        return of.stream()
                .map(site -> new SiteProfile(
                        site, parts.getOrDefault(site.id(), Map.of()), people.getOrDefault(site.id(), List.of())))
                .toList();
    }

    private Map<UUID, Map<SitePart, Part>> parts(Collection<UUID> ids) {
        var found = new HashMap<UUID, Map<SitePart, Part>>();
        db.sql("""
                        select distinct on (site_id, part) * from site_part where site_id = any(:ids)
                        order by site_id, part, id desc""").param("ids", ids.toArray(UUID[]::new)).query(row -> {
            Part part = part(row, 0);
            found.computeIfAbsent(row.getObject("site_id", UUID.class), _ -> new EnumMap<>(SitePart.class))
                    .put(part.part(), part);
        });
        return found;
    }

    private record Employed(UUID site, SitePerson person) {}

    private Map<UUID, List<SitePerson>> people(Collection<UUID> ids) {
        return db
                .sql("""
                        select * from site_person where site_id = any(:ids) and ended_at is null order by added_at, id""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Employed(
                        row.getObject("site_id", UUID.class),
                        new SitePerson(row.getObject("id", UUID.class), FormJson.read(row.getString("answers")))))
                .stream()
                .collect(Collectors.groupingBy(
                        Employed::site, Collectors.mapping(Employed::person, Collectors.toList())));
    }

    /** Everything ever said in a part, the newest first. */
    List<Part> history(UUID site, SitePart part) {
        return db.sql("select * from site_part where site_id = ? and part = ? order by id desc")
                .params(site, part.name())
                .query(JdbcProfiles::part)
                .list();
    }

    /** Whether the version seen was still the newest: 0 when there was none. */
    boolean say(UUID site, SitePart part, long seen, FormData answers, Instant now, Actor by) {
        return db.sql("""
                        insert into site_part (site_id, part, answers, said_at, said_by, said_role)
                        select :site, :part, :answers::jsonb, :now, :by, :role
                        where :seen = coalesce((select max(id) from site_part where site_id = :site and part = :part), 0)
                        """)
                        .param("site", site)
                        .param("part", part.name())
                        .param("answers", FormJson.write(answers))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .param("role", by.role().name())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void add(UUID site, FormData person, Instant now, String by) {
        db.sql("insert into site_person (site_id, answers, added_at, added_by) values (?, ?::jsonb, ?, ?)")
                .params(site, FormJson.write(person), now.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    /** Whether somebody of the site with this id worked there still. */
    boolean end(UUID site, UUID person, Instant now, String by) {
        return db.sql("""
                        update site_person set ended_at = ?, ended_by = ?
                        where id = ? and site_id = ? and ended_at is null""")
                        .params(now.atOffset(ZoneOffset.UTC), by, person, site)
                        .update()
                == 1;
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                SitePart.valueOf(row.getString("part")),
                FormJson.read(row.getString("answers")),
                row.getLong("id"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("said_by"),
                Role.valueOf(row.getString("said_role")));
    }
}
