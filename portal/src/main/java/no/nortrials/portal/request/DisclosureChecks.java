package no.nortrials.portal.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.portal.form.FormData;

/** Whether what is said of others and what may be told of the sponsor agree. */
record DisclosureChecks(FormData form) {

    Stream<Finding> findings() {
        return Stream.of(contacted(), cda(), sponsorInTitle()).flatMap(Optional::stream);
    }

    private Optional<Finding> contacted() {
        boolean missing = form.yes(RequestFields.ALREADY_CONTACTED)
                && form.text(RequestFields.CONTACTED).isEmpty();
        return missing ? Optional.of(Finding.warning(RequestFields.CONTACTED, "contacted")) : Optional.empty();
    }

    private Optional<Finding> cda() {
        boolean missing = form.text(RequestFields.TIER).equals(Tier.CDA.name())
                && form.text(RequestFields.CDA_REFERENCE).isEmpty();
        return missing ? Optional.of(Finding.warning(RequestFields.CDA_REFERENCE, "cda")) : Optional.empty();
    }

    private Optional<Finding> sponsorInTitle() {
        if (!form.text(RequestFields.SPONSOR_NAMEABLE).equals("no")) return Optional.empty();
        String title = form.text(RequestFields.TITLE).toLowerCase(Locale.ROOT);
        return Stream.of(RequestFields.SPONSOR_NAME, RequestFields.ORGANISATION)
                .map(form::text)
                .filter(name -> name.length() > 2 && title.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> Finding.warning(RequestFields.TITLE, "sponsorInTitle", name));
    }
}
