package no.nortrials.reading;

/** Words for clinical scales. */
final class Scales {
    static final Phrases<String> WORDS = words();

    private Scales() {}

    private static Phrases<String> words() {
        Phrases<String> words = new Phrases<>();
        for (String[] row : Resources.rows("scales.tsv")) words.add(row[0], row[1]);
        return words;
    }
}
