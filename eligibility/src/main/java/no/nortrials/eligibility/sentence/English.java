package no.nortrials.eligibility.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Times;

/** English. */
final class English implements Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public String not(String condition) {
        return "not (" + condition + ")";
    }

    @Override
    public String all(List<String> conditions) {
        return "all of (" + String.join("; ", conditions) + ")";
    }

    @Override
    public String any(List<String> conditions) {
        return "any of (" + String.join("; ", conditions) + ")";
    }

    @Override
    public String atLeast(int count, List<String> conditions) {
        return "at least " + count + " of (" + String.join("; ", conditions) + ")";
    }

    @Override
    public String atMost(int count, List<String> conditions) {
        return (count == 0 ? "none of (" : "at most " + count + " of (") + String.join("; ", conditions) + ")";
    }

    @Override
    public String or(List<String> names) {
        return Lists.joined(names, " or ");
    }

    @Override
    public String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "female";
            case MALE -> "male";
            case OTHER -> "of another sex";
            case UNKNOWN -> "of unknown sex";
        };
    }

    @Override
    public String livesIn(String areas) {
        return "lives in " + areas;
    }

    @Override
    public String alive(String at) {
        return "alive" + at;
    }

    @Override
    public String inTrial() {
        return "takes part in a trial already";
    }

    @Override
    public String quoted(String text) {
        return "“" + text + "”";
    }

    @Override
    public String aged(String range, AgeBasis basis, String at) {
        return "aged " + range + basis(basis) + at;
    }

    private static String basis(AgeBasis basis) {
        return switch (basis) {
            case COMPLETED -> "";
            case ELAPSED -> " to the day";
            case CALENDAR_YEARS -> " by calendar year";
        };
    }

    @Override
    public String between(String from, String to) {
        return from + " to " + to;
    }

    @Override
    public String atLeast(String bound) {
        return "at least " + bound;
    }

    @Override
    public String moreThan(String bound) {
        return "more than " + bound;
    }

    @Override
    public String atMost(String bound) {
        return "at most " + bound;
    }

    @Override
    public String lessThan(String bound) {
        return "less than " + bound;
    }

    @Override
    public String exactly(String bound) {
        return "exactly " + bound;
    }

    @Override
    public String length(int amount, ChronoUnit unit) {
        String plural = unit.name().toLowerCase(Locale.ROOT);
        return amount + " " + (amount == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String date(LocalDate date) {
        return DAY.format(date);
    }

    @Override
    public String onReference() {
        return "";
    }

    @Override
    public String onDate(LocalDate date) {
        return " on " + date(date);
    }

    @Override
    public String onEvent(String name) {
        return " on the day of “" + name + "”";
    }

    @Override
    public String domain(Domain domain) {
        return switch (domain) {
            case CONDITION -> "diagnosis";
            case DRUG -> "medicine";
            case PROCEDURE -> "procedure";
            case MEASUREMENT -> "measurement";
            case OBSERVATION -> "observation";
            case DEVICE -> "device";
            case SPECIMEN -> "specimen";
            case VISIT -> "visit";
            case IMMUNIZATION -> "vaccination";
            case CAUSE_OF_DEATH -> "cause of death";
            case CONSENT -> "consent";
        };
    }

    @Override
    public String anyKind() {
        return "event";
    }

    @Override
    public String withBelow(String code) {
        return code + " and below";
    }

    @Override
    public String but(String codes) {
        return " but not " + codes;
    }

    @Override
    public String picked(Pick pick, String events) {
        return switch (pick) {
            case EVERY -> events;
            case FIRST -> "first " + events;
            case LATEST -> "latest " + events;
        };
    }

    @Override
    public String valued(String value) {
        return " with value " + value;
    }

    @Override
    public String otherThan(String value) {
        return "other than " + value;
    }

    @Override
    public String having(String attribute, String codes) {
        return " with " + attribute + " " + codes;
    }

    @Override
    public String times(Times times) {
        String what = times.counting() == Times.Counting.DAYS ? " days with " : " times ";
        if (times.max().isEmpty()) return "at least " + times.min() + what;
        if (times.max().getAsInt() == times.min()) return "exactly " + times.min() + what;
        if (times.min() == 0) return "at most " + times.max().getAsInt() + what;
        return times.min() + " to " + times.max().getAsInt() + what;
    }

    @Override
    public String events(String times, String which, String when) {
        return times + which + when;
    }

    @Override
    public String window(String around, String from, String to) {
        String of = around.isEmpty() ? "the reference date" : around;
        if (from.isEmpty() && to.isEmpty()) return "";
        if (from.isEmpty()) return ", no later than " + to + " " + of;
        if (to.isEmpty()) return ", no earlier than " + from + " " + of;
        return ", from " + from + " through " + to + " " + of;
    }

    @Override
    public String before(String length) {
        return length + " before";
    }

    @Override
    public String after(String length) {
        return length + " after";
    }

    @Override
    public String sameDay() {
        return "the day of";
    }

    @Override
    public String pickedDay(String window) {
        return window.isEmpty() ? "" : ", which falls" + window.substring(1);
    }

    @Override
    public String anchored(String event, String name, String condition) {
        return event + " (called “" + name + "”) such that " + condition;
    }

    @Override
    public String inclusion() {
        return "Include: ";
    }

    @Override
    public String exclusion() {
        return "Exclude: ";
    }
}
