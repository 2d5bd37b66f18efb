package no.nortrials.disclosure;

import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** The set of persons who match a question, by their place in the {@link Snapshot}. It never leaves the hospital and never prints. */
public final class Cohort {
    private final RoaringBitmap places;

    private Cohort(RoaringBitmap places) {
        this.places = places;
    }

    /**
     * Takes a copy of a bitmap.
     *
     * @param places places in the snapshot, from 0
     * @return the set
     */
    public static Cohort of(RoaringBitmap places) {
        return new Cohort(places.clone());
    }

    /**
     * Collects places.
     *
     * @param places places in the snapshot, from 0; a place given twice counts once
     * @return the set
     */
    public static Cohort of(IntStream places) {
        return new Cohort(RoaringBitmap.bitmapOf(places.toArray()));
    }

    int size() {
        return places.getCardinality();
    }

    /** In how many persons two sets differ: |A Δ B|. */
    int distance(Cohort other) {
        return RoaringBitmap.xorCardinality(places, other.places);
    }

    boolean isWithin(int persons) {
        return places.isEmpty() || (places.first() >= 0 && places.last() < persons);
    }

    /** One bit for each person of the snapshot, so that what follows takes the same steps for any set. */
    long[] dense(int persons) {
        var words = new long[(persons + Long.SIZE - 1) / Long.SIZE];
        places.forEach((int place) -> words[place >>> 6] |= 1L << place);
        return words;
    }

    RoaringBitmap places() {
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cohort cohort && places.equals(cohort.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    @Override
    public String toString() {
        return "Cohort[not shown]";
    }
}
