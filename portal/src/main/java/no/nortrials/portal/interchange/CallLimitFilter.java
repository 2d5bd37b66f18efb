package no.nortrials.portal.interchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.nortrials.portal.access.RateLimit;
import no.nortrials.portal.access.SecretLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one token may be used, and how often one network address may send tokens that do not work. */
class CallLimitFilter extends OncePerRequestFilter {
    private final SecretLimit tokens;

    CallLimitFilter(RateLimit limit, InterfaceProperties properties) {
        this.tokens = new SecretLimit(limit, "token", properties.callsPerMinute());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = BearerFilter.token(request);
        if (token.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (!tokens.admits(token.get(), request.getRemoteAddr())) {
            refuse(response);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) tokens.missed(request.getRemoteAddr());
    }

    private static void refuse(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
