package no.nortrials.eligibility.exchange.fhir;

import java.util.List;
import java.util.Set;
import no.nortrials.eligibility.place.Place;

/** Reads when a characteristic must hold. The day of consent is the reference date; other moments are known to the trial alone. */
final class Timing {
    /** Informed consent, in the thesaurus of the National Cancer Institute. */
    private static final String CONSENT = "C16735";

    private static final Set<String> UNTIL = Set.of("", "<", "<=");

    private Timing() {}

    /** What is said of time and cannot be computed. */
    static List<Place> unknown(Place characteristic) {
        return characteristic.list("timing", each -> each).stream()
                .filter(each -> !isUntilConsent(each))
                .toList();
    }

    private static boolean isUntilConsent(Place timing) {
        return timing.optional("contextCode")
                        .map(Codings::exactly)
                        .map(codes ->
                                codes.stream().anyMatch(code -> code.code().equals(CONSENT)))
                        .orElse(false)
                && timing.optional("offsetDuration").map(Timing::isUntilThen).orElse(false);
    }

    private static boolean isUntilThen(Place offset) {
        return offset.optional("value").map(value -> value.node().asInt(1) == 0).orElse(false)
                && UNTIL.contains(offset.text("comparator", ""));
    }
}
