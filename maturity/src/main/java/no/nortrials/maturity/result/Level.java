package no.nortrials.maturity.result;

/** The level of a domain. */
public sealed interface Level {
    /** The highest level at which everything is known to hold; 0 when not even the first. */
    int certain();

    /** Nothing of the domain is known. */
    record NotAssessed() implements Level {
        @Override
        public int certain() {
            return 0;
        }
    }

    /**
     * The next level fails only by what is not known: few data, not a low level.
     *
     * @param certain the level that is known to hold
     * @param open how many statements and indicators of the next level are not known, at least 1
     */
    record FewData(int certain, int open) implements Level {
        public FewData {
            if (certain < 0 || open < 1) throw new IllegalArgumentException("certain " + certain + ", open " + open);
        }
    }

    /**
     * The level is known.
     *
     * @param level the level; 0 when the first is not reached
     */
    record Reached(int level) implements Level {
        public Reached {
            if (level < 0) throw new IllegalArgumentException("level " + level);
        }

        @Override
        public int certain() {
            return level;
        }
    }
}
