package no.nortrials.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import no.nortrials.portal.access.Account;
import no.nortrials.portal.access.Accounts;
import no.nortrials.portal.access.Languages;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what was last chosen on this device, else what the account remembers, else what the browser
 * asks for. Always one of the portal's two.
 */
final class LanguageCookie extends CookieLocaleResolver implements HandlerInterceptor {
    static final String NAME = "language";

    private final Accounts accounts;

    LanguageCookie(Accounts accounts) {
        super(NAME);
        this.accounts = accounts;
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setDefaultLocaleFunction(this::unchosen);
    }

    /** Keeps the account's language on the device, so that it is looked up once. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (WebUtils.getCookie(request, NAME) == null)
            remembered().ifPresent(locale -> setLocale(request, response, locale));
        return true;
    }

    @Override
    protected Locale parseLocaleValue(String code) {
        return Languages.of(code);
    }

    @Override
    protected String toLocaleValue(Locale locale) {
        return Languages.isNorwegian(locale) ? "nb" : "en";
    }

    private Locale unchosen(HttpServletRequest request) {
        return remembered().orElseGet(() -> askedFor(request));
    }

    private Optional<Locale> remembered() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) return Optional.empty();
        return accounts.byEmail(signedIn.getName()).map(Account::language).map(Languages::of);
    }

    private static Locale askedFor(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Languages.ENGLISH;
        return Collections.list(request.getLocales()).stream()
                .filter(locale ->
                        Languages.isNorwegian(locale) || locale.getLanguage().equals("en"))
                .findFirst()
                .filter(Languages::isNorwegian)
                .map(norwegian -> Languages.NORWEGIAN)
                .orElse(Languages.ENGLISH);
    }
}
