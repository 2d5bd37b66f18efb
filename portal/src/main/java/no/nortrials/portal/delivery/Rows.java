package no.nortrials.portal.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.delivery.indicator.Asked;
import no.nortrials.delivery.indicator.Dated;
import no.nortrials.delivery.indicator.Records;
import no.nortrials.delivery.indicator.SiteTrial;

/**
 * Everything figures are computed from, as of a day.
 *
 * @param day in Oslo
 */
record Rows(
        LocalDate day,
        List<Placed<Asked>> asked,
        List<Placed<SiteTrial>> trials,
        List<Placed<Dated>> certificates,
        List<Placed<Dated>> declared) {

    /** Which types of criteria a node can count is not told to the portal by trust, so it is not measured. */
    Records of(Scope scope) {
        return new Records(
                Placed.rows(asked, scope),
                Placed.rows(trials, scope),
                Placed.rows(certificates, scope),
                Placed.rows(declared, scope),
                List.of());
    }

    /** The same for every trust that has a row. */
    Map<UUID, Records> byTrust() {
        Map<UUID, List<Placed<Asked>>> theirAsked = grouped(asked);
        Map<UUID, List<Placed<SiteTrial>>> theirTrials = grouped(trials);
        Map<UUID, List<Placed<Dated>>> theirCertificates = grouped(certificates);
        Map<UUID, List<Placed<Dated>>> theirDeclared = grouped(declared);
        return Stream.of(theirAsked, theirTrials, theirCertificates, theirDeclared)
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        trust -> trust,
                        trust -> new Rows(
                                        day,
                                        theirAsked.getOrDefault(trust, List.of()),
                                        theirTrials.getOrDefault(trust, List.of()),
                                        theirCertificates.getOrDefault(trust, List.of()),
                                        theirDeclared.getOrDefault(trust, List.of()))
                                .of(new Scope.Nation())));
    }

    private static <T> Map<UUID, List<Placed<T>>> grouped(List<Placed<T>> rows) {
        return rows.stream().collect(Collectors.groupingBy(Placed::trust));
    }

    /** What a person knows each row of a scope by, by its key. */
    Map<String, String> labels(Scope scope) {
        var labels = new HashMap<String, String>();
        label(asked, scope, Asked::row, labels);
        label(trials, scope, SiteTrial::row, labels);
        label(certificates, scope, Dated::row, labels);
        label(declared, scope, Dated::row, labels);
        return labels;
    }

    private static <T> void label(
            List<Placed<T>> rows, Scope scope, Function<T, String> key, Map<String, String> labels) {
        rows.stream().filter(scope::has).forEach(each -> labels.put(key.apply(each.row()), each.label()));
    }
}
