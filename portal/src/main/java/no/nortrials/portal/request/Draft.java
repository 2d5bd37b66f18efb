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

    UUID id() {
        return header.id();
    }

    int version() {
        return header.version();
    }

    Form questions() {
        return RequestForms.of(header.product());
    }
}
