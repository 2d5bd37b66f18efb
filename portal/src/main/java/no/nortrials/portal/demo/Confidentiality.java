package no.nortrials.portal.demo;

import java.time.Instant;
import java.util.Map;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.request.Tier;

/** Writes who accepted confidentiality when they opened their link, and the agreements recorded for it. */
final class Confidentiality {
    private final Cast cast;
    private final Batch batch;
    private final Trail trail;

    Confidentiality(Cast cast, Batch batch, Trail trail) {
        this.cast = cast;
        this.batch = batch;
        this.trail = trail;
    }

    void write(Story story, Asked asked) {
        Case request = story.request();
        Instant opened = asked.openedAt();
        if (opened == null || request.tier() == Tier.OPEN) return;
        batch.add(Row.of("confidentiality_acceptance")
                .set("request_id", request.id())
                .set("link_id", asked.link())
                .set("name", asked.receiver().name())
                .set("terms_version", "2026-1")
                .at("accepted_at", opened.plusSeconds(50)));
        trail.link(
                asked.receiver().name(),
                opened.plusSeconds(50),
                "dispatch.confidentiality-accepted",
                request.id(),
                Map.of());
        if (request.tier() == Tier.CDA) cda(request, asked, opened);
    }

    private void cda(Case request, Asked asked, Instant opened) {
        batch.add(Row.of("cda")
                .set("organisation_id", request.firm().id())
                .set("trust_id", asked.trust().id())
                .set("request_id", request.id())
                .set(
                        "reference",
                        "CDA " + request.protocol() + " " + asked.trust().shortName())
                .set("signatory", "Research director (invented)")
                .on("effective_on", Oslo.day(opened))
                .set("recorded_by", cast.of("COORDINATOR").getFirst().id())
                .at("recorded_at", opened));
    }
}
