package no.nortrials.cohort.index;

import java.util.Arrays;
import java.util.List;

/** The order of persons: by site in alphabetical order, sex and birth, and as they came when these are equal. */
final class Ranking {
    private final List<String> sites;
    private final int[] siteNumbers;
    private final int[] order;
    private final int[] ranks;

    Ranking(PeopleSpill people) {
        List<String> names = people.sites().names();
        this.sites = names.stream().sorted().toList();
        this.siteNumbers = names.stream().mapToInt(sites::indexOf).toArray();
        this.order = new int[people.size()];
        this.ranks = new int[people.size()];
        int from = 0;
        long[][] groups = groups(people);
        for (long[] group : groups) {
            Arrays.sort(group);
            for (long key : group) order[from++] = (int) key;
        }
        for (int rank = 0; rank < order.length; rank++) ranks[order[rank]] = rank;
    }

    /** The keys of the persons of each site and sex: birth in the upper half, the number of the patient in the lower. */
    private long[][] groups(PeopleSpill people) {
        var sizes = new int[sites.size() * Sexes.COUNT];
        for (int patient = 0; patient < people.size(); patient++) sizes[group(people, patient)]++;
        var groups = new long[sizes.length][];
        for (int i = 0; i < sizes.length; i++) groups[i] = new long[sizes[i]];
        for (int patient = people.size() - 1; patient >= 0; patient--) {
            int group = group(people, patient);
            groups[group][--sizes[group]] = (long) people.born(patient) << Integer.SIZE | patient;
        }
        return groups;
    }

    private int group(PeopleSpill people, int patient) {
        return siteNumbers[people.site(patient)] * Sexes.COUNT + people.sex(patient);
    }

    List<String> sites() {
        return sites;
    }

    /** The number of a site in alphabetical order. */
    int site(int spilled) {
        return siteNumbers[spilled];
    }

    /** Which patient has a rank. */
    int patient(int rank) {
        return order[rank];
    }

    /** Which rank a patient has. */
    int rank(int patient) {
        return ranks[patient];
    }

    int blocks() {
        return (order.length + 0xffff) >>> 16;
    }
}
