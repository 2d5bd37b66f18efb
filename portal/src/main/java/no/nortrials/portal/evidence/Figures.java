package no.nortrials.portal.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.reference.Observation;
import no.nortrials.portal.reference.Provenance;
import no.nortrials.portal.reference.ReferenceStatistics;
import no.nortrials.portal.reference.Standing;

/**
 * The statistics at one moment.
 *
 * @param byTrust patients a year by figure and trust
 * @param sources where each data set's figures come from
 * @param gone the data sets whose figures were withdrawn
 */
record Figures(
        long revision,
        Population population,
        List<Occurrence> occurrences,
        Map<String, Map<String, Double>> byTrust,
        List<Provenance> sources,
        List<Provenance> gone) {
    static final String POPULATION = "population";
    static final String OCCURRENCE = "occurrence";
    static final String BY_TRUST = "occurrence-by-trust";

    static Figures read(ReferenceStatistics reference, long revision) {
        List<Standing> standings =
                List.of(reference.standing(POPULATION), reference.standing(OCCURRENCE), reference.standing(BY_TRUST));
        return new Figures(
                revision,
                Population.of(figures(reference, standings.get(0))),
                Occurrence.of(figures(reference, standings.get(1))),
                byTrust(figures(reference, standings.get(2))),
                standings.stream()
                        .flatMap(standing -> source(standing).stream())
                        .toList(),
                standings.stream().flatMap(standing -> gone(standing).stream()).toList());
    }

    Optional<Occurrence> occurrence(String id) {
        return occurrences.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** Where the figures of a data set come from; nothing when none are released. */
    Optional<Provenance> source(String set) {
        return sources.stream().filter(source -> source.set().equals(set)).findFirst();
    }

    /** Patients a year among the inhabitants of a trust's area, where the atlas tells. */
    Optional<Double> registered(String occurrence, String organisationNumber) {
        return Optional.ofNullable(byTrust.getOrDefault(occurrence, Map.of()).get(organisationNumber));
    }

    /** Patients a year by figure and trust; a figure that is suppressed is not there. */
    static Map<String, Map<String, Double>> byTrust(List<Observation> figures) {
        var found = new HashMap<String, Map<String, Double>>();
        for (Observation figure : figures)
            figure.value()
                    .ifPresent(patients -> found.computeIfAbsent(Occurrence.told(figure, "id"), none -> new HashMap<>())
                            .put(figure.at().trust(), patients));
        return found;
    }

    private static List<Observation> figures(ReferenceStatistics reference, Standing standing) {
        return source(standing)
                .map(source -> reference.figures(source.version()))
                .orElse(List.of());
    }

    private static Optional<Provenance> source(Standing standing) {
        return switch (standing) {
            case Standing.Released released -> Optional.of(released.of());
            case Standing.Gone _, Standing.Missing _ -> Optional.empty();
        };
    }

    private static Optional<Provenance> gone(Standing standing) {
        return switch (standing) {
            case Standing.Gone gone -> Optional.of(gone.was());
            case Standing.Released _, Standing.Missing _ -> Optional.empty();
        };
    }
}
