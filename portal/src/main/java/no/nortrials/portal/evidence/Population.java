package no.nortrials.portal.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The statistics of 1 January 2026 that the portal carries. */
    static Population bundled() {
        var groups = new HashMap<Group, int[]>();
        for (var row : Tables.rows("population-2026"))
            groups.put(
                    new Group(row.getField("organisation_number"), Sex.ofColumn(row.getField("sex"))),
                    Arrays.stream(row.getField("persons").split(" "))
                            .mapToInt(Integer::parseInt)
                            .toArray());
        return new Population(groups);
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
