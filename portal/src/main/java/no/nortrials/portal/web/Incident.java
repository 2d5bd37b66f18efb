package no.nortrials.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the error page says: the words for a status and, when the failure is ours, a number that also stands in the log. */
@Component("incident")
class Incident {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final Set<Integer> STATUSES = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503);

    /** The status itself when the portal has words for it, else {@code other}. */
    public String known(@Nullable Integer status) {
        return status != null && STATUSES.contains(status) ? status.toString() : "other";
    }

    /** A fresh number, logged with what failed. */
    public String number() {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)
            log(number, web.getRequest());
        return number;
    }

    private static void log(String number, HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error(
                "Incident {}: {} {}",
                number,
                request.getMethod(),
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                failure instanceof Throwable thrown ? thrown : null);
    }
}
