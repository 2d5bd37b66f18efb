package no.nortrials.portal.request;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which requests have much the same title and indication. Comparing one with all others takes seconds when there are
 * a hundred thousand, so it is done in the background when a request comes, and again when its title has changed.
 */
@Service
@Transactional
class Likeness {
    private static final String WANTED = "0.55";

    private final JdbcClient jdbc;
    private final Requests requests;

    Likeness(JdbcClient jdbc, Requests requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    @ApplicationModuleListener
    void on(RequestReceived event) {
        requests.find(event.requestId()).ifPresent(this::compare);
    }

    /** Compares the request with all others unless that was done for this title. */
    void compare(RequestHeader request) {
        if (compared(request)) return;
        jdbc.sql("delete from lookalike where request_id = :id or other_id = :id")
                .param("id", request.id())
                .update();
        jdbc.sql("select set_config('pg_trgm.similarity_threshold', :wanted, true)")
                .param("wanted", WANTED)
                .query(String.class)
                .single();
        keep(request);
        mark(request);
    }

    private boolean compared(RequestHeader request) {
        return jdbc.sql("""
                        select exists (select from lookalike_search
                            where request_id = :id and title = :title and indication is not distinct from :indication)
                        """)
                .param("id", request.id())
                .param("title", request.title())
                .param("indication", request.indication())
                .query(Boolean.class)
                .single();
    }

    /** Titles count only when the indication fits too. */
    private void keep(RequestHeader request) {
        jdbc.sql("""
                        with found as (
                            select id, similarity(title, :title) as alike from request
                            where title % :title and id <> :id and status <> 'DRAFT'
                              and (cast(:indication as text) is null or indication is null
                                or similarity(indication, :indication) > 0.4)
                            order by alike desc limit 20)
                        insert into lookalike
                        select :id, id, alike from found union all select id, :id, alike from found
                        on conflict do nothing
                        """)
                .param("id", request.id())
                .param("title", request.title())
                .param("indication", request.indication())
                .update();
    }

    private void mark(RequestHeader request) {
        jdbc.sql("""
                        insert into lookalike_search (request_id, title, indication) values (:id, :title, :indication)
                        on conflict (request_id) do update
                            set title = excluded.title, indication = excluded.indication, searched_at = now()
                        """)
                .param("id", request.id())
                .param("title", request.title())
                .param("indication", request.indication())
                .update();
    }
}
