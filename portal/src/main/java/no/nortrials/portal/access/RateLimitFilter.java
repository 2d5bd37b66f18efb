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

/**
 * Limits how often one network address may try sign-in pages, how often it may guess a personal link, and how often one
 * link may be used. Links that work are not counted by address: a whole health region may reach us from one.
 */
class RateLimitFilter extends OncePerRequestFilter {
    /** Matched as the routes are, so that no other spelling of a path gets past the limit. */
    private static final RequestMatcher SIGN_IN = any("/login/**", "/register/**", "/webauthn/**", "/demo/sign-in");

    private static final RequestMatcher LINKS = any("/a/{token}/**", "/p/{token}/**", "/o/{token}/**");

    private final RateLimit limit;
    private final SignInProperties limits;
    private final SecretLimit links;

    RateLimitFilter(RateLimit limit, SignInProperties limits) {
        this.limit = limit;
        this.limits = limits;
        this.links = new SecretLimit(limit, "link", limits.attemptsPerMinute());
    }

    private static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = LINKS.matcher(request).getVariables().get("token");
        if (token != null) link(token, request, response, chain);
        else if (!SIGN_IN.matches(request) || allows("address:" + request.getRemoteAddr()))
            chain.doFilter(request, response);
        else refuse(response);
    }

    private void link(String token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!links.admits(token, request.getRemoteAddr())) {
            refuse(response);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) links.missed(request.getRemoteAddr());
    }

    private boolean allows(String key) {
        return limit.allows(key, limits.attemptsPerMinute());
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "60");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
