package no.nortrials.eligibility.exchange.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Window;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes windows as the period of a characteristic: days of the calendar, at most one window. */
final class PeriodWriter {
    private PeriodWriter() {}

    /** An empty period for no window; nothing when R4 cannot say it. */
    static Optional<ObjectNode> period(List<Window> windows) {
        ObjectNode period = JsonNodeFactory.instance.objectNode();
        if (windows.isEmpty()) return Optional.of(period);
        Window window = windows.getFirst();
        if (windows.size() > 1 || !(window.around() instanceof Moment.OnDate(LocalDate date))) return Optional.empty();
        if (window.from().isEmpty() && window.to().isEmpty()) return Optional.empty();
        window.from().ifPresent(from -> period.put("start", from.from(date).toString()));
        window.to().ifPresent(to -> period.put("end", to.from(date).toString()));
        return Optional.of(period);
    }
}
