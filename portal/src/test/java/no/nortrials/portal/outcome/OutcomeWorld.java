package no.nortrials.portal.outcome;

import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.NewRequest;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;

/** Requests as these tests need them. */
final class OutcomeWorld {
    private OutcomeWorld() {}

    static UUID received(Requests requests, Actor sponsor, RequestKind kind, Instant at) {
        FormData form = FormData.EMPTY
                .with(RequestFields.TITLE, "Zebrafinch in heart failure")
                .with(RequestFields.CONTACT_NAME, "Astrid Selskap")
                .with(RequestFields.CONTACT_EMAIL, "astrid@selskap.example");
        return requests.register(
                new NewRequest(null, kind, Product.DRUG, sponsor.organisationId(), sponsor.accountId(), form, at, true),
                By.actor(sponsor));
    }

    static UUID summarised(Requests requests, Actor sponsor, RequestKind kind, Instant at) {
        UUID id = received(requests, sponsor, kind, at);
        requests.move(id, RequestStatus.SUMMARISED, By.PORTAL);
        return id;
    }
}
