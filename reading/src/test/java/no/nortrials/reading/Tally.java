package no.nortrials.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Right, wrong and missed, with the lines of the last two. */
final class Tally {
    private final String name;
    private final List<String> errors = new ArrayList<>();
    private int right;
    private int found;
    private int wanted;
    private int wrong;

    Tally(String name) {
        this.name = name;
    }

    void wanted(boolean hit, String line) {
        wanted++;
        if (hit) right++;
        else errors.add("MISSED " + line);
    }

    void found(boolean correct, String line) {
        found++;
        if (correct) return;
        wrong++;
        errors.add("WRONG  " + line);
    }

    double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    double precision() {
        return found == 0 ? 0 : (double) (found - wrong) / found;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-34s precision %.3f (%d of %d)  recall %.3f (%d of %d)",
                name,
                precision(),
                found - wrong,
                found,
                recall(),
                right,
                wanted);
    }

    void print() {
        System.out.println(row());
        if (Boolean.getBoolean("reading.errors"))
            errors.forEach(error -> System.out.println("   " + name + " " + error.replace('\n', ' ')));
    }
}
