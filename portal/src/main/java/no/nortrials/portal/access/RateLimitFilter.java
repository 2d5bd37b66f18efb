package no.nortrials.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one network address may try sign-in pages and personal links. */
class RateLimitFilter extends OncePerRequestFilter {
    private static final List<String> LIMITED =
            List.of("/login", "/register", "/webauthn/", "/demo/", "/a/", "/p/", "/o/");

    private final RateLimit limit;
    private final SignInProperties limits;

    RateLimitFilter(RateLimit limit, SignInProperties limits) {
        this.limit = limit;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return LIMITED.stream().noneMatch(request.getRequestURI()::startsWith);
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
