package no.nortrials.portal.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns an upload that is far too large back to its page with a message, before anything of it is read. Comes before
 * security: the form's token is in the body that is not read, and the answer tells nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {
    static final long MOST_BYTES = 25_000_000;
    private static final Pattern DATA_SET = Pattern.compile("(/sources/[a-z0-9-]+)/upload");
    private static final Pattern OF_A_REQUEST =
            Pattern.compile("/requests/[0-9a-fA-F-]{36}/(attachments|criteria/import)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long size = request.getContentLengthLong();
        String page = size > MOST_BYTES && request.getMethod().equals("POST") ? page(request.getRequestURI()) : "";
        if (page.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page + "?tooLarge=" + size);
    }

    private static String page(String path) {
        if (path.equals("/requests/from-record")) return "/requests/new";
        if (path.equals("/centre/import")) return path;
        Matcher dataSet = DATA_SET.matcher(path);
        if (dataSet.matches()) return dataSet.group(1);
        Matcher ofARequest = OF_A_REQUEST.matcher(path);
        return ofARequest.matches() ? path : "";
    }
}
