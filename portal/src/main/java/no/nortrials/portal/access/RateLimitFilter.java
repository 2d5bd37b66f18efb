package no.nortrials.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one network address may try sign-in pages and personal links. */
class RateLimitFilter extends OncePerRequestFilter {
    /** Matched as the routes are, so that no other spelling of a path gets past the limit. */
    private static final RequestMatcher LIMITED = new OrRequestMatcher(
            Stream.of("/login/**", "/register/**", "/webauthn/**", "/demo/sign-in", "/a/**", "/p/**", "/o/**")
                    .map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .map(RequestMatcher.class::cast)
                    .toList());

    private final RateLimit limit;
    private final SignInProperties limits;

    RateLimitFilter(RateLimit limit, SignInProperties limits) {
        this.limit = limit;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LIMITED.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limit.allows("address:" + request.getRemoteAddr(), limits.attemptsPerMinute())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
