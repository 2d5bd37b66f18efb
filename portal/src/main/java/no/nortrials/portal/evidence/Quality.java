package no.nortrials.portal.evidence;

/**
 * How good a source is, and how many cases it may count for at most when its uncertainty is computed: a register's relative
 * deviation is never taken to be below 3.5 %, a study's below 10 %, an old or secondary figure's below 25 %. Our own choice.
 */
enum Quality {
    /** A register or an official count. */
    A(800),
    /** A study of a population, or of a register. */
    B(100),
    /** Old, local or secondary. */
    C(16);

    private final int mostCases;

    Quality(int mostCases) {
        this.mostCases = mostCases;
    }

    int mostCases() {
        return mostCases;
    }
}
