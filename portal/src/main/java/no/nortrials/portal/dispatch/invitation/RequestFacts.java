package no.nortrials.portal.dispatch.invitation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.nortrials.portal.dispatch.proposal.Facts;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestHeader;

/** Reads from a request what the proposal rules need. */
final class RequestFacts {
    private static final long OF_AGE = 18;

    private RequestFacts() {}

    static Facts of(RequestHeader request, FormData form) {
        return new Facts(
                Optional.ofNullable(request.therapyArea()),
                Optional.ofNullable(request.phase()),
                populations(form),
                request.product().name(),
                Set.copyOf(form.several(RequestFields.PREFERRED_REGIONS)));
    }

    /** By the ages when they are given, otherwise by the answer whether children take part. */
    static Set<String> populations(FormData form) {
        var found = new LinkedHashSet<String>();
        OptionalLong from = form.number(RequestFields.AGE_MIN);
        OptionalLong to = form.number(RequestFields.AGE_MAX);
        if (from.isPresent() || to.isPresent()) {
            if (to.orElse(Long.MAX_VALUE) >= OF_AGE) found.add("ADULT");
            if (from.orElse(0) < OF_AGE && !form.text(RequestFields.PAEDIATRIC).equals("no")) found.add("PAEDIATRIC");
        } else if (form.text(RequestFields.PAEDIATRIC).equals("no")) found.add("ADULT");
        if (form.yes(RequestFields.PAEDIATRIC)) found.add("PAEDIATRIC");
        return found;
    }
}
