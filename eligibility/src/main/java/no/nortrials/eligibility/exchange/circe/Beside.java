package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;

/** What an expression says beside who is eligible. */
final class Beside {
    private Beside() {}

    static List<Problem> eligibility(Place root) {
        List<Problem> dropped = new ArrayList<>();
        Given.in(root, "PrimaryCriteria")
                .flatMap(primary -> Given.in(primary, "ObservationWindow"))
                .ifPresent(window -> dropped.add(observed(window)));
        tell(dropped, Given.in(root, "EndStrategy"), "when the membership ends is not part of who is eligible");
        tell(dropped, Given.in(root, "CensoringCriteria"), "what ends the membership is not part of who is eligible");
        Given.in(root, "CollapseSettings")
                .flatMap(settings -> Given.in(settings, "EraPad"))
                .filter(pad -> pad.whole() != 0)
                .ifPresent(
                        pad -> tell(dropped, Optional.of(pad), "eras of membership are not part of who is eligible"));
        if (Limit.of(root, "ExpressionLimit") != Limit.ALL)
            tell(dropped, Given.in(root, "ExpressionLimit"), "a person counts once however many entries there are");
        return dropped;
    }

    private static Problem observed(Place window) {
        return new Problem(
                window.where(),
                "observation periods are not known here: events outside of them count, and `" + window.node()
                        + "` is not asked for");
    }

    private static void tell(List<Problem> dropped, Optional<Place> place, String why) {
        place.ifPresent(here -> dropped.add(new Problem(here.where(), why)));
    }
}
