package no.nortrials.eligibility.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Times;

/** The words and the word order of a language. Every method gives a part of a sentence without a full stop. */
interface Words {
    String not(String condition);

    String all(List<String> conditions);

    String any(List<String> conditions);

    String atLeast(int count, List<String> conditions);

    String atMost(int count, List<String> conditions);

    String or(List<String> names);

    String sex(Sex sex);

    String livesIn(String areas);

    String alive(String at);

    String inTrial();

    String quoted(String text);

    /** An age with its range as words. */
    String aged(String range, AgeBasis basis, String at);

    String between(String from, String to);

    String atLeast(String bound);

    String moreThan(String bound);

    String atMost(String bound);

    String lessThan(String bound);

    String exactly(String bound);

    String length(int amount, ChronoUnit unit);

    String number(BigDecimal number);

    String date(LocalDate date);

    /** At the reference date: nothing need be said. */
    String onReference();

    String onDate(LocalDate date);

    String onEvent(String name);

    String domain(Domain domain);

    String anyKind();

    String withBelow(String code);

    String but(String codes);

    String picked(Pick pick, String events);

    String valued(String value);

    String otherThan(String value);

    String having(String attribute, String codes);

    String times(Times times);

    /** The events as a whole: how often, which, and when. */
    String events(String times, String which, String when);

    /** A window around a moment, whose name is empty for the reference date. */
    String window(String around, String from, String to);

    String before(String length);

    String after(String length);

    String sameDay();

    String pickedDay(String window);

    /** There is an event, named so, for which the condition holds. */
    String anchored(String event, String name, String condition);

    String inclusion();

    String exclusion();
}
