package no.nortrials.portal.directory;

import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names of trusts, for pages. */
@Component("places")
class Places {
    private final Directory directory;

    Places(Directory directory) {
        this.directory = directory;
    }

    public String trust(UUID id) {
        return directory
                .trust(id)
                .map(trust -> trust.name(LocaleContextHolder.getLocale()))
                .orElse("–");
    }
}
