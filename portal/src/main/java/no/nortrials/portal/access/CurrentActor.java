package no.nortrials.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds out on whose behalf a web request comes. The account is read once a request, so a change counts at once. */
@Component
public class CurrentActor {
    private static final String KEPT = CurrentActor.class.getName();

    private final Accounts accounts;

    CurrentActor(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The signed-in actor; empty when nobody is, or when the account was closed meanwhile. */
    public Optional<Actor> of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Actor kept) return Optional.of(kept);
        Optional<Actor> found = signedIn();
        found.ifPresent(actor -> request.setAttribute(KEPT, actor));
        return found;
    }

    private Optional<Actor> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) return Optional.empty();
        return accounts.byEmail(authentication.getName())
                .map(account -> new Actor(
                        account.id(),
                        account.name(),
                        account.email(),
                        account.role(),
                        account.organisationId(),
                        LocaleContextHolder.getLocale()));
    }
}
