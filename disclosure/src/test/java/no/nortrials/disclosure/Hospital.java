package no.nortrials.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/** A synthetic hospital of 8,000 persons, P0001 to P8000. */
final class Hospital {
    static final int PERSONS = 8_000;
    static final Epoch JULY = Epoch.of("2026-07");
    static final Epoch AUGUST = Epoch.of("2026-08");
    static final Organisation FJORD = new Organisation("fjord-pharma-4711");
    static final Organisation TIND = new Organisation("tind-cro-0815");

    private Hospital() {}

    static Keys keys(int first, int second, int third) {
        return new Keys(key(first), key(second), key(third));
    }

    static Snapshot in(Epoch epoch, Keys keys) {
        return Snapshot.of(epoch, keys, persons(PERSONS));
    }

    static Snapshot inJuly() {
        return in(JULY, keys(1, 2, 3));
    }

    static List<String> persons(int number) {
        return IntStream.rangeClosed(1, number).mapToObj("P%04d"::formatted).toList();
    }

    static CanonicalQuestion question(String text) {
        return new CanonicalQuestion(text);
    }

    /** The first persons of the hospital. */
    static Cohort first(int persons) {
        return Cohort.of(IntStream.range(0, persons));
    }

    static Counted july(String text, Cohort cohort) {
        return new Counted(question(text), JULY, cohort);
    }

    private static byte[] key(int last) {
        byte[] key = new byte[Keys.BYTES];
        key[Keys.BYTES - 1] = (byte) last;
        return key;
    }
}
