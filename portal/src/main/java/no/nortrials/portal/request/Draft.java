package no.nortrials.portal.request;

import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.form.Form;
import no.nortrials.portal.form.FormData;
import org.jspecify.annotations.Nullable;

/** A request that is being written. */
record Draft(
        RequestHeader header,
        FormData form,
        Origins origins,
        @Nullable UUID updatedBy,
        @Nullable String updatedByName,
        Instant updatedAt) {

    public UUID id() {
        return header.id();
    }

    public int version() {
        return header.version();
    }

    public Form questions() {
        return RequestForms.of(header.product());
    }
}
