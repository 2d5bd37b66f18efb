package no.nortrials.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What somebody who signed in is told of a denied request: that there is nothing, at an address no rule knows; that the
 * role may not, at one that a rule opens to others. It depends on the pattern alone, never on what the address names, so
 * nobody learns what exists. Nothing is let in by it.
 */
final class DeniedHandler implements AccessDeniedHandler {
    private final RequestMatcher known;

    DeniedHandler(List<RouteRule> rules) {
        this.known =
                new OrRequestMatcher(rules.stream().map(DeniedHandler::matcher).toList());
    }

    private static RequestMatcher matcher(RouteRule rule) {
        return PathPatternRequestMatcher.withDefaults().matcher(rule.method(), rule.pattern());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (response.isCommitted()) return;
        boolean nothingThere = !(denied instanceof CsrfException) && !known.matches(request);
        response.sendError((nothingThere ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
    }
}
