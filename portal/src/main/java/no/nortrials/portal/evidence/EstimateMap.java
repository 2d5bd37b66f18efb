package no.nortrials.portal.evidence;

import java.util.Locale;
import java.util.OptionalDouble;
import no.nortrials.portal.map.TrustMap;
import no.nortrials.portal.map.TrustMap.Value;

/** An estimate as a map: the middle of the interval in each trust area. */
final class EstimateMap {
    private EstimateMap() {}

    static TrustMap of(Estimate estimate, String title, PatientNumbers numbers, Locale locale) {
        return TrustMap.of(
                title,
                estimate.trusts().stream()
                        .map(row -> value(row, numbers, locale))
                        .toList());
    }

    private static Value value(Estimate.TrustLine row, PatientNumbers numbers, Locale locale) {
        double middle = row.line().patients().median();
        return new Value(
                row.trust().organisationNumber(),
                row.trust().name(locale),
                OptionalDouble.of(middle),
                numbers.text(middle));
    }
}
