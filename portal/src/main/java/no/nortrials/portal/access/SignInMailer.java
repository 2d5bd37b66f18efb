package no.nortrials.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import no.nortrials.portal.platform.PortalProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/** Has the link mailed to the account, when there is one, and answers the same when there is none. */
@Component
class SignInMailer implements OneTimeTokenGenerationSuccessHandler {
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final RateLimit limit;
    private final SignInProperties limits;
    private final PortalProperties portal;

    SignInMailer(
            Accounts accounts,
            ApplicationEventPublisher events,
            RateLimit limit,
            SignInProperties limits,
            PortalProperties portal) {
        this.accounts = accounts;
        this.events = events;
        this.limit = limit;
        this.limits = limits;
        this.portal = portal;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
            throws IOException {
        String address = token.getUsername();
        if (limit.allows("sign-in:" + address.toLowerCase(Locale.ROOT), limits.linksPerAddressAndMinute()))
            accounts.byEmail(address)
                    .ifPresent(account -> events.publishEvent(new SignInMail(
                            account, portal.link("/login/link?token=" + token.getTokenValue()), token.getExpiresAt())));
        response.sendRedirect("/login?sent");
    }
}
