package no.nortrials.portal.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole years, both ends included. */
record Ages(int from, int to) {
    static final Ages ALL = new Ages(0, Dimensions.OLDEST);
    private static final Pattern ONE = Pattern.compile("(\\d{1,3})(?: ?(?:år|years?))?");
    private static final Pattern OPEN =
            Pattern.compile("(\\d{1,3}) ?(?:\\+|år eller eldre|år og over|years or older|and older|og eldre).*");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3}) ?[-–_] ?(\\d{1,3})(?: ?(?:år|years?))?");

    /** Ages as sources write them: 7, 007, 105+, 0-17 år, 18_49; nothing stated is all ages. */
    static Optional<Ages> read(String text) {
        String word = Words.plain(text);
        if (word.isEmpty() || Words.total(word)) return Optional.of(ALL);
        Matcher one = ONE.matcher(word);
        if (one.matches()) return of(one.group(1), one.group(1));
        Matcher span = SPAN.matcher(word);
        if (span.matches()) return of(span.group(1), span.group(2));
        Matcher open = OPEN.matcher(word);
        return open.matches() ? of(open.group(1), Integer.toString(Dimensions.OLDEST)) : Optional.empty();
    }

    private static Optional<Ages> of(String from, String to) {
        var ages = new Ages(Integer.parseInt(from), Integer.parseInt(to));
        return ages.from <= ages.to ? Optional.of(ages) : Optional.empty();
    }
}
