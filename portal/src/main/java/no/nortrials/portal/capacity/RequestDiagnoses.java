package no.nortrials.portal.capacity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Trees;
import no.nortrials.portal.criteria.Diagnoses;
import no.nortrials.portal.criteria.RequestCriteria;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Component;

/**
 * The diagnoses a request is about: those its criteria ask for, else the code of its form, else what the words of its indication mean.
 */
@Component
class RequestDiagnoses {
    private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    private static final int CATEGORY = 3;

    private final RequestCriteria criteria;
    private final Requests requests;
    private final Diagnoses diagnoses;

    RequestDiagnoses(RequestCriteria criteria, Requests requests, Diagnoses diagnoses) {
        this.criteria = criteria;
        this.requests = requests;
        this.diagnoses = diagnoses;
    }

    /** The first three characters of each; empty when none is known. */
    List<String> of(UUID request) {
        Set<String> asked = new LinkedHashSet<>();
        criteria.newest(request)
                .ifPresent(saved -> saved.criteria().criteria().stream()
                        .filter(each -> each.note().role() == Role.INCLUSION)
                        .forEach(each -> Trees.walk(each, part -> asked.addAll(codes(part)))));
        if (!asked.isEmpty()) return List.copyOf(asked);
        FormData form = requests.form(request);
        String code = form.text(RequestFields.ICD10);
        return code.length() >= CATEGORY
                ? List.of(code.substring(0, CATEGORY))
                : diagnoses.category(form.text(RequestFields.INDICATION)).stream()
                        .toList();
    }

    private static List<String> codes(Criterion part) {
        if (!(part instanceof EventCriterion event) || event.negated()) return List.of();
        return event.events().concepts().include().stream()
                .filter(concept -> concept.system().equals(ICD_10))
                .map(Concept::code)
                .filter(code -> code.length() >= CATEGORY)
                .map(code -> code.substring(0, CATEGORY))
                .toList();
    }
}
