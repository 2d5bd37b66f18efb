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

/** Norwegian bokmål. */
final class Bokmal implements Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb-NO"));

    @Override
    public String not(String condition) {
        return "ikke (" + condition + ")";
    }

    @Override
    public String all(List<String> conditions) {
        return "alle av (" + String.join("; ", conditions) + ")";
    }

    @Override
    public String any(List<String> conditions) {
        return "minst én av (" + String.join("; ", conditions) + ")";
    }

    @Override
    public String atLeast(int count, List<String> conditions) {
        return "minst " + count + " av (" + String.join("; ", conditions) + ")";
    }

    @Override
    public String atMost(int count, List<String> conditions) {
        return (count == 0 ? "ingen av (" : "høyst " + count + " av (") + String.join("; ", conditions) + ")";
    }

    @Override
    public String or(List<String> names) {
        return Lists.joined(names, " eller ");
    }

    @Override
    public String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "kvinne";
            case MALE -> "mann";
            case OTHER -> "annet kjønn";
            case UNKNOWN -> "ukjent kjønn";
        };
    }

    @Override
    public String livesIn(String areas) {
        return "bosatt i " + areas;
    }

    @Override
    public String alive(String at) {
        return "i live" + at;
    }

    @Override
    public String inTrial() {
        return "deltar allerede i en studie";
    }

    @Override
    public String quoted(String text) {
        return "«" + text + "»";
    }

    @Override
    public String aged(String range, AgeBasis basis, String at) {
        return "alder " + range + basis(basis) + at;
    }

    private static String basis(AgeBasis basis) {
        return switch (basis) {
            case COMPLETED -> "";
            case ELAPSED -> " på dagen";
            case CALENDAR_YEARS -> " etter kalenderår";
        };
    }

    @Override
    public String between(String from, String to) {
        return from + " til " + to;
    }

    @Override
    public String atLeast(String bound) {
        return "minst " + bound;
    }

    @Override
    public String moreThan(String bound) {
        return "mer enn " + bound;
    }

    @Override
    public String atMost(String bound) {
        return "høyst " + bound;
    }

    @Override
    public String lessThan(String bound) {
        return "mindre enn " + bound;
    }

    @Override
    public String exactly(String bound) {
        return "nøyaktig " + bound;
    }

    @Override
    public String length(int amount, ChronoUnit unit) {
        return amount + " "
                + switch (unit) {
                    case WEEKS -> amount == 1 ? "uke" : "uker";
                    case MONTHS -> amount == 1 ? "måned" : "måneder";
                    case YEARS -> "år";
                    default -> amount == 1 ? "dag" : "dager";
                };
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
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
        return " per " + date(date);
    }

    @Override
    public String onEvent(String name) {
        return " på dagen for «" + name + "»";
    }

    @Override
    public String domain(Domain domain) {
        return switch (domain) {
            case CONDITION -> "diagnose";
            case DRUG -> "legemiddel";
            case PROCEDURE -> "prosedyre";
            case MEASUREMENT -> "måling";
            case OBSERVATION -> "observasjon";
            case DEVICE -> "utstyr";
            case SPECIMEN -> "prøve";
            case VISIT -> "kontakt";
            case IMMUNIZATION -> "vaksinasjon";
            case CAUSE_OF_DEATH -> "dødsårsak";
            case CONSENT -> "samtykke";
        };
    }

    @Override
    public String anyKind() {
        return "hendelse";
    }

    @Override
    public String withBelow(String code) {
        return code + " med undergrupper";
    }

    @Override
    public String but(String codes) {
        return " men ikke " + codes;
    }

    @Override
    public String picked(Pick pick, String events) {
        return switch (pick) {
            case EVERY -> events;
            case FIRST -> "første " + events;
            case LATEST -> "siste " + events;
        };
    }

    @Override
    public String valued(String value) {
        return " med verdi " + value;
    }

    @Override
    public String otherThan(String value) {
        return "annen enn " + value;
    }

    @Override
    public String having(String attribute, String codes) {
        return " med " + attribute + " " + codes;
    }

    @Override
    public String times(Times times) {
        String what = times.counting() == Times.Counting.DAYS ? " dager med " : " ganger ";
        if (times.max().isEmpty()) return "minst " + times.min() + what;
        if (times.max().getAsInt() == times.min()) return "nøyaktig " + times.min() + what;
        if (times.min() == 0) return "høyst " + times.max().getAsInt() + what;
        return times.min() + " til " + times.max().getAsInt() + what;
    }

    @Override
    public String events(String times, String which, String when) {
        return times + which + when;
    }

    @Override
    public String window(String around, String from, String to) {
        String of = around.isEmpty() ? "referansedatoen" : around;
        if (from.isEmpty() && to.isEmpty()) return "";
        if (from.isEmpty()) return ", senest " + to + " " + of;
        if (to.isEmpty()) return ", tidligst " + from + " " + of;
        return ", fra " + from + " til og med " + to + " " + of;
    }

    @Override
    public String before(String length) {
        return length + " før";
    }

    @Override
    public String after(String length) {
        return length + " etter";
    }

    @Override
    public String sameDay() {
        return "dagen for";
    }

    @Override
    public String pickedDay(String window) {
        return window.isEmpty() ? "" : ", som faller" + window.substring(1);
    }

    @Override
    public String anchored(String event, String name, String condition) {
        return event + " (kalt «" + name + "») slik at " + condition;
    }

    @Override
    public String inclusion() {
        return "Inkluder: ";
    }

    @Override
    public String exclusion() {
        return "Ekskluder: ";
    }
}
