package no.nortrials.portal.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Sums figures of municipalities to those of trust areas. Only in Oslo do the districts of one municipality belong to several
 * trusts; whoever's district is not known there is counted for no trust. A sum is unknown when one of its parts is.
 */
final class AreaSum {
    static final String OSLO = "0301";

    private final Places places;
    private final Map<Dimensions, Observation> sums = new LinkedHashMap<>();
    private final List<Observing.Line> untouched = new ArrayList<>();

    private AreaSum(Places places) {
        this.places = places;
    }

    /** The sums by trust area; rows of counties and of districts elsewhere than in Oslo tell the same people again and are left out. */
    static List<Observing.Line> of(List<Observing.Line> lines, Places places) {
        var work = new AreaSum(places);
        lines.forEach(line -> work.add(line));
        var all = new ArrayList<>(work.untouched);
        work.sums.values().forEach(sum -> all.add(new Observing.Line(0, sum)));
        return all;
    }

    private void add(Observing.Line line) {
        String place = line.observation().at().municipality();
        if (place.isEmpty() || place.equals(Dimensions.NATION)) untouched.add(line);
        else if (place.equals(OSLO)) sum(line.observation(), "", 1);
        else if (place.length() == 4) sum(line.observation(), places.servedBy(place), 1);
        else if (place.length() == 6 && place.startsWith(OSLO)) district(line.observation(), place);
    }

    /** Takes the district's people from those of Oslo who have no area yet. */
    private void district(Observation observation, String place) {
        sum(observation, places.servedBy(place), 1);
        sum(observation, "", -1);
    }

    private void sum(Observation part, String trust, int sign) {
        var at = part.at().in(trust, "");
        var signed = new Observation(at, negatedIf(sign < 0, part.value()), part.flag());
        sums.merge(at, signed, AreaSum::sum);
    }

    private static OptionalDouble negatedIf(boolean negative, OptionalDouble value) {
        return negative && value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
    }

    private static Observation sum(Observation a, Observation b) {
        if (a.value().isEmpty()) return a;
        if (b.value().isEmpty()) return b;
        return new Observation(
                a.at(),
                OptionalDouble.of(a.value().getAsDouble() + b.value().getAsDouble()),
                a.flag() == Flag.NONE ? b.flag() : a.flag());
    }
}
