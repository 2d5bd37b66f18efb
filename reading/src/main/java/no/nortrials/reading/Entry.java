package no.nortrials.reading;

import java.util.List;

/**
 * One phrase of the dictionary.
 *
 * @param kind where it comes from
 * @param stems its words cut to stems
 */
record Entry(String code, Kind kind, String phrase, List<String> stems) {
    enum Kind {
        /** A word of our own table. */
        WORD(1.0),
        /** The title of a category. */
        TITLE(0.97),
        /** The name of a disease of MONDO. */
        DISEASE(0.95),
        /** The title of a code under a category. */
        SUBTITLE(0.93);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }

        static Kind of(String letter) {
            return switch (letter) {
                case "T" -> TITLE;
                case "M" -> DISEASE;
                case "S" -> SUBTITLE;
                default -> throw new IllegalArgumentException("no kind `" + letter + "`");
            };
        }
    }

    static Entry of(String code, Kind kind, String phrase) {
        return new Entry(code, kind, phrase, Stems.of(phrase));
    }

    String key() {
        return String.join(" ", stems);
    }
}
