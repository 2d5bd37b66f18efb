package no.nortrials.portal.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.request.Product;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request as one file, for a sister organisation or another portal. Reading what was written gives the same answers and the same
 * criteria; nothing of what happened to the request here is in it.
 *
 * @param format always {@link #FORMAT}
 * @param from where it comes from, and what it is called there
 * @param answers every answer of the form, by the names of its questions
 * @param criteria in the criteria's own versioned JSON; null when nobody composed any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestFile(
        String format,
        Origin from,
        Product product,
        Map<String, List<String>> answers,
        @Nullable JsonNode criteria) {
    static final String FORMAT = "nortrials-request/1.0";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Origin(String system, String reference, @Nullable Instant writtenAt) {}

    RequestFile {
        if (!format.equals(FORMAT))
            throw new IllegalArgumentException("the format is `" + format + "` but `" + FORMAT + "` is read");
    }
}
