package no.nortrials.portal.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
