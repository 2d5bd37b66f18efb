package no.nortrials.portal.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.springframework.stereotype.Component;

/** Checks a form as it would be sent now. */
@Component
class RequestCheck {
    private final Clock clock;
    private final WorkingDays days;
    private final RequestProperties properties;

    RequestCheck(Clock clock, WorkingDays days, RequestProperties properties) {
        this.clock = clock;
        this.days = days;
        this.properties = properties;
    }

    /** Everything that must be put right before it can be sent, in the order of the questions. */
    Map<String, Problem> errors(Product product, FormData form) {
        List<Field> fields = RequestForms.of(product).fields().toList();
        return ordered(fields, merged(FormCheck.all(fields, form), findings(form)));
    }

    /** What is wrong with the filled fields of one step of a draft. */
    Map<String, Problem> ofStep(List<Field> fields, FormData form) {
        return ordered(fields, merged(FormCheck.filled(fields, form), findings(form)));
    }

    /** What may be sent as it is but deserves a second look. */
    List<Finding> warnings(FormData form) {
        return findings(form).stream().filter(finding -> !finding.error()).toList();
    }

    private List<Finding> findings(FormData form) {
        LocalDate counted = days.countedFrom(clock.instant());
        return CrossChecks.of(form, Oslo.today(clock), counted, days, properties.internalDeadlineDays());
    }

    private static Map<String, Problem> merged(Map<String, Problem> single, List<Finding> findings) {
        var all = new LinkedHashMap<>(single);
        findings.stream().filter(Finding::error).forEach(each -> all.putIfAbsent(each.field(), each.problem()));
        return all;
    }

    private static Map<String, Problem> ordered(List<Field> fields, Map<String, Problem> problems) {
        var ordered = new LinkedHashMap<String, Problem>();
        for (Field field : fields) {
            Problem problem = problems.get(field.name());
            if (problem != null) ordered.put(field.name(), problem);
        }
        return ordered;
    }
}
