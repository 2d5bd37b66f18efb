package no.nortrials.portal.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The published statistics that estimates are made of. */
@Component
class Statistics {
    private final Population population = Population.bundled();
    private final List<Occurrence> occurrences = Occurrence.bundled();
    private final Map<String, Map<String, Double>> byTrust = byTrust();

    Population population() {
        return population;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    Optional<Occurrence> occurrence(String id) {
        return occurrences.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** Patients a year among the inhabitants of a trust's area, where the atlas tells. */
    Optional<Double> registered(String occurrence, String organisationNumber) {
        return Optional.ofNullable(byTrust.getOrDefault(occurrence, Map.of()).get(organisationNumber));
    }

    private static Map<String, Map<String, Double>> byTrust() {
        var found = new HashMap<String, Map<String, Double>>();
        for (var row : Tables.rows("occurrence-by-trust"))
            found.computeIfAbsent(row.getField("id"), none -> new HashMap<>())
                    .put(row.getField("organisation_number"), Double.valueOf(row.getField("patients_a_year")));
        return found;
    }
}
