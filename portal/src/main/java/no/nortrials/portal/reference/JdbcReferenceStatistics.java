package no.nortrials.portal.reference;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The public face of the catalogue. */
@Service
class JdbcReferenceStatistics implements ReferenceStatistics {
    private static final String PROVENANCE = """
            select v.id as version, s.code as set, v.number, v.state, s.details -> 'nameNb' ->> 0 as name_nb,
                s.details -> 'nameEn' ->> 0 as name_en, s.details -> 'provider' ->> 0 as provider,
                s.details -> 'licence' ->> 0 as licence, s.details -> 'geography' ->> 0 as geography,
                case when v.valid_from is null then ''
                    when extract(year from v.valid_from) = extract(year from v.valid_to) then to_char(v.valid_from, 'YYYY')
                    else to_char(v.valid_from, 'YYYY') || '–' || to_char(v.valid_to, 'YYYY') end as years,
                v.retrieved_at, v.checksum, v.released_by, v.released_at, v.reason, v.withdrawn_at
            from data_version v join data_set s on s.id = v.set_id""";

    private final JdbcClient db;
    private final Versions versions;
    private final Observations observations;
    private final Clock clock;

    JdbcReferenceStatistics(JdbcClient db, Versions versions, Observations observations, Clock clock) {
        this.db = db;
        this.versions = versions;
        this.observations = observations;
        this.clock = clock;
    }

    @Override
    public long revision() {
        return versions.revision();
    }

    /** The released version, else the one that was withdrawn last after it had been released. */
    @Override
    public Standing standing(String set) {
        return db.sql(PROVENANCE + """
                         where s.code = :set and (v.state = 'RELEASED' or v.state = 'WITHDRAWN' and v.released_at is not null)
                        order by v.state = 'RELEASED' desc, v.withdrawn_at desc limit 1""")
                .param("set", set)
                .query(Rows.as(Provenance.class))
                .optional()
                .map(found -> found.withdrawn() ? new Standing.Gone(found) : new Standing.Released(found))
                .orElseGet(() -> new Standing.Missing(set));
    }

    @Override
    public List<Observation> figures(UUID version) {
        return observations.of(version);
    }

    @Override
    public void used(Collection<UUID> used, UUID request, String label, String by) {
        db.sql("""
                        insert into data_use (version_id, request_id, label, used_at, used_by)
                        select version, :request, :label, :now, :by from unnest(:versions) as version
                        on conflict (version_id, request_id) do update set label = excluded.label, used_at = excluded.used_at,
                            used_by = excluded.used_by""")
                .param("versions", used.toArray(UUID[]::new))
                .param("request", request)
                .param("label", label)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    @Override
    public List<Provenance> usedFor(UUID request) {
        return db.sql(PROVENANCE + """
                         join data_use u on u.version_id = v.id
                        where u.request_id = :request and u.used_at =
                            (select max(used_at) from data_use where request_id = :request)
                        order by s.code""")
                .param("request", request)
                .query(Rows.as(Provenance.class))
                .list();
    }
}
