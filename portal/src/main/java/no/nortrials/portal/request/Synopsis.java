package no.nortrials.portal.request;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A request in words, as far as a hospital may read it; only what is stated. */
@Component
public class Synopsis {
    /** What the sponsor promised the unit, or settled with it. */
    private static final Set<String> BETWEEN_SPONSOR_AND_UNIT = Set.of(
            RequestFields.SPONSOR_NAMEABLE,
            RequestFields.REPLY_DEADLINE,
            RequestFields.CONSENT_PROCESSING,
            RequestFields.CONSENT_OUTCOME,
            RequestFields.OUTCOME_BY);

    private final Requests requests;
    private final FormReading reading;

    Synopsis(Requests requests, FormReading reading) {
        this.requests = requests;
        this.reading = reading;
    }

    /** A question, as the key of its message, and the answer. */
    public record Line(String labelKey, String text) {}

    public List<Line> of(RequestHeader request, boolean confidential, Locale locale) {
        return reading
                .of(
                        request.product(),
                        requests.disclosed(request.id(), confidential),
                        Origins.NONE,
                        field -> false,
                        locale)
                .stream()
                .flatMap(step -> step.answers().stream())
                .filter(answer -> !answer.text().isEmpty() && !BETWEEN_SPONSOR_AND_UNIT.contains(answer.field()))
                .map(answer -> new Line(answer.labelKey(), answer.text()))
                .toList();
    }
}
