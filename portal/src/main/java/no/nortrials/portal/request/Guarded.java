package no.nortrials.portal.request;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a request still while something is done with it, and tells whether the actor has seen its latest state. */
@Component
class Guarded {
    private final JdbcClient jdbc;
    private final Requests requests;

    Guarded(JdbcClient jdbc, Requests requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    /** The request as it is now, locked until the transaction ends. */
    RequestHeader locked(Actor actor, UUID id) {
        jdbc.sql("select 1 from request where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
        return requests.visibleTo(actor, id);
    }
}
