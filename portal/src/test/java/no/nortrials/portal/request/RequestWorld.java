package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.nortrials.portal.access.Actor;

/** Requests of a sponsor as these tests need them: written, or written and sent. */
record RequestWorld(Drafts drafts, Sending sending, Requests requests) {

    UUID complete(Actor sponsor) {
        UUID id = drafts.begin(sponsor, Product.DRUG);
        drafts.save(sponsor, id, RequestForms.of(Product.DRUG).fields().toList(), CompleteForms.drug(), 0);
        return id;
    }

    UUID sent(Actor sponsor) {
        UUID id = complete(sponsor);
        assertThat(sending.send(sponsor, id, version(id))).isInstanceOf(Sending.Result.Sent.class);
        return id;
    }

    int version(UUID id) {
        return requests.find(id).orElseThrow().version();
    }
}
