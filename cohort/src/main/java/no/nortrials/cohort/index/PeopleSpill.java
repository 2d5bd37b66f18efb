package no.nortrials.cohort.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import no.nortrials.cohort.Patient;

/** What is known of the patients that came so far: columns in memory, thirteen bytes for each. */
final class PeopleSpill {
    private final NameTable sites = new NameTable("sites");
    private final NameTable residences = new NameTable("places of residence");
    private int[] born = new int[1024];
    private int[] died = new int[1024];
    private char[] site = new char[1024];
    private char[] residence = new char[1024];
    private byte[] sexAndTrial = new byte[1024];
    private int size;

    /**
     * Adds a patient without the events.
     *
     * @throws IllegalArgumentException for a birth or death before the year 1 or after 9999
     */
    void add(Patient patient) {
        int bornOn = day(patient, patient.born());
        int diedOn = day(patient, patient.died());
        add(bornOn, diedOn, patient.site(), patient.residence(), Sexes.number(patient.sex()), patient.inTrial());
    }

    void add(int bornOn, int diedOn, String at, String livesIn, int sex, boolean inTrial) {
        grow();
        born[size] = bornOn;
        died[size] = diedOn;
        site[size] = (char) sites.number(at);
        residence[size] = (char) residences.number(livesIn);
        sexAndTrial[size] = (byte) (sex << 1 | (inTrial ? 1 : 0));
        size++;
    }

    static int day(Patient patient, Optional<LocalDate> date) {
        if (date.isEmpty()) return People.UNKNOWN;
        if (date.get().isBefore(PersonShape.EARLIEST) || date.get().isAfter(PersonShape.LATEST))
            throw new IllegalArgumentException("a birth or death lies in the years 1 to 9999, but that of `"
                    + patient.id() + "` was `" + date.get() + "`");
        return (int) date.get().toEpochDay();
    }

    private void grow() {
        if (size < born.length) return;
        int length = size + size / 2;
        born = Arrays.copyOf(born, length);
        died = Arrays.copyOf(died, length);
        site = Arrays.copyOf(site, length);
        residence = Arrays.copyOf(residence, length);
        sexAndTrial = Arrays.copyOf(sexAndTrial, length);
    }

    int size() {
        return size;
    }

    NameTable sites() {
        return sites;
    }

    NameTable residences() {
        return residences;
    }

    int born(int patient) {
        return born[patient];
    }

    int died(int patient) {
        return died[patient];
    }

    int site(int patient) {
        return site[patient];
    }

    int residence(int patient) {
        return residence[patient];
    }

    int sex(int patient) {
        return sexAndTrial[patient] >>> 1;
    }

    boolean inTrial(int patient) {
        return (sexAndTrial[patient] & 1) != 0;
    }
}
