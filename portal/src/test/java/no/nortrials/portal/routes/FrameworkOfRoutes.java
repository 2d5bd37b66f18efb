package no.nortrials.portal.routes;

import no.nortrials.maturity.framework.Edited;
import no.nortrials.maturity.framework.Editing;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.json.MaturityJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of the framework that routes can name. */
record FrameworkOfRoutes(JdbcClient jdbc) {
    void write() {
        if (!(Editing.freeze(MaturityJson.draftOfVersionOne()) instanceof Edited.Done(Framework first)))
            throw new AssertionError("version 1 cannot be frozen");
        jdbc.sql("update maturity_framework set frozen = true, content = ? where version = 1 and not frozen")
                .param(MaturityJson.write(first))
                .update();
        jdbc.sql("insert into maturity_framework values (2, false, 1, ?, now(), 'Ola Enhet') on conflict do nothing")
                .param(MaturityJson.write(first.next()))
                .update();
    }
}
