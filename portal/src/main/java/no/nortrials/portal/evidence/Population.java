package no.nortrials.portal.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nortrials.portal.reference.Dimensions;
import no.nortrials.portal.reference.Observation;

/**
 * Inhabitants by trust area, sex and year of age on one day.
 *
 * @param byArea persons by age 0 to 105 and older, by area and sex; the area {@link #NO_AREA} belongs to the nation only
 */
record Population(Map<Group, int[]> byArea) {
    /** People whose area is not known. */
    static final String NO_AREA = "";

    /** @param area the organisation number of the trust that serves it */
    record Group(String area, Sex sex) {}

    Population {
        byArea.forEach((group, persons) -> {
            if (persons.length != Persons.OLDEST + 1)
                throw new IllegalArgumentException("`" + group + "` has `" + persons.length + "` ages");
        });
        byArea = Map.copyOf(byArea);
    }

    /**
     * The population in figures by trust area, sex and single year of age; what is told of the whole country is their sum.
     *
     * @throws IllegalArgumentException when one is about something else, or an area lacks a sex or an age
     */
    static Population of(List<Observation> figures) {
        var groups = new HashMap<Group, int[]>();
        var filled = new HashMap<Group, BitSet>();
        for (Observation figure : figures) {
            Dimensions at = figure.at();
            if (at.nation()) continue;
            if (at.sex().isEmpty()
                    || !at.municipality().isEmpty()
                    || at.ageFrom() > Persons.OLDEST
                    || figure.value().isEmpty())
                throw new IllegalArgumentException(
                        "`" + figure + "` is not of one area, sex and year of age up to 105");
            var group = new Group(at.trust(), Sex.valueOf(at.sex()));
            groups.computeIfAbsent(group, none -> new int[Persons.OLDEST + 1])[at.ageFrom()] =
                    (int) Math.round(figure.value().getAsDouble());
            filled.computeIfAbsent(group, none -> new BitSet()).set(at.ageFrom());
        }
        filled.forEach((group, ages) -> {
            if (ages.cardinality() != Persons.OLDEST + 1)
                throw new IllegalArgumentException("`" + group + "` has `" + ages.cardinality() + "` ages of 106");
        });
        return new Population(groups);
    }

    /** Whether nobody is known of, because no population is released. */
    boolean unknown() {
        return byArea.isEmpty();
    }

    /** The organisation numbers of all trusts with an area. */
    Set<String> areas() {
        return byArea.keySet().stream()
                .map(Group::area)
                .filter(area -> !area.equals(NO_AREA))
                .collect(Collectors.toUnmodifiableSet());
    }

    long in(String area, Persons who) {
        return who.sexes().stream()
                .mapToLong(sex -> count(new Group(area, sex), who))
                .sum();
    }

    /** In the whole country, those included whose area is not known. */
    long nation(Persons who) {
        return byArea.keySet().stream()
                .filter(group -> who.sexes().contains(group.sex()))
                .mapToLong(group -> count(group, who))
                .sum();
    }

    private long count(Group group, Persons who) {
        int[] persons = byArea.get(group);
        if (persons == null) return 0;
        return Arrays.stream(persons, who.from(), who.to() + 1).asLongStream().sum();
    }
}
