package no.nortrials.cohort.index;

/** Persons, each with a day for every event that is named around a criterion. A person may have many rows. */
final class Rows {
    /** The most rows at a time. */
    static final int MOST = 1 << 12;

    private final int[] persons = new int[MOST];
    private final int[][] days;
    private int size;

    /** @param events how many events are named */
    Rows(int events) {
        this.days = new int[events][MOST];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MOST;
    }

    void clear() {
        size = 0;
    }

    int person(int row) {
        return persons[row];
    }

    int day(int event, int row) {
        return days[event][row];
    }

    /** Adds a person without a day. */
    void add(int person) {
        persons[size++] = person;
    }

    /** Adds a row of others with the day of one more event. */
    void add(Rows others, int row, int day) {
        persons[size] = others.persons[row];
        for (int event = 0; event < others.days.length; event++) days[event][size] = others.days[event][row];
        days[others.days.length][size] = day;
        size++;
    }
}
