package no.nortrials.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import no.nortrials.portal.access.Accounts;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language on this device and, for those signed in, on the account. */
@Controller
class LanguageController {
    private final LocaleResolver language;
    private final Accounts accounts;

    LanguageController(LocaleResolver language, Accounts accounts) {
        this.language = language;
        this.accounts = accounts;
    }

    @PostMapping("/language")
    ResponseEntity<Void> change(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            Optional<Actor> actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale chosen = Languages.of(to);
        language.setLocale(request, response, chosen);
        actor.ifPresent(person -> accounts.setLanguage(person.accountId(), chosen));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ReturnPath.of(back))
                .build();
    }
}
