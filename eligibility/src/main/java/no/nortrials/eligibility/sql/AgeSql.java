package no.nortrials.eligibility.sql;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Moment;

/**
 * Ages. Whole units are completed when the day of birth is not after the moment less these units: a month before 28 February is 28
 * January, so that who was born on the 31st has not completed it. Time has elapsed when the day of birth and that time is not after
 * the moment: a month after 31 January is 28 February.
 */
record AgeSql(DaySql days) {
    String holds(Age age, Frame frame) {
        String born = frame.ofPerson("born");
        List<String> all = new ArrayList<>();
        all.add(born + " IS NOT NULL");
        all.add(born + " <= " + days.day(age.at(), frame));
        age.min().ifPresent(min -> all.add(atLeast(age, min, born, frame)));
        age.max().ifPresent(max -> all.add(atMost(age, max, born, frame)));
        return "(" + String.join(" AND ", all) + ")";
    }

    private String atLeast(Age age, AgeBound min, String born, Frame frame) {
        return switch (age.basis()) {
            case COMPLETED -> born + " <= " + before(age.at(), min.amount() + (min.inclusive() ? 0 : 1), min, frame);
            case ELAPSED ->
                days.day(age.at(), frame)
                        + (min.inclusive() ? " >= " : " > ")
                        + days.moved(born, min.amount(), min.unit());
            case CALENDAR_YEARS -> years(age, born, frame) + (min.inclusive() ? " >= " : " > ") + min.amount();
        };
    }

    private String atMost(Age age, AgeBound max, String born, Frame frame) {
        return switch (age.basis()) {
            case COMPLETED -> born + " > " + before(age.at(), max.amount() + (max.inclusive() ? 1 : 0), max, frame);
            case ELAPSED ->
                days.day(age.at(), frame)
                        + (max.inclusive() ? " <= " : " < ")
                        + days.moved(born, max.amount(), max.unit());
            case CALENDAR_YEARS -> years(age, born, frame) + (max.inclusive() ? " <= " : " < ") + max.amount();
        };
    }

    private String before(Moment at, long amount, AgeBound bound, Frame frame) {
        return days.day(at, -amount, bound.unit(), frame);
    }

    private String years(Age age, String born, Frame frame) {
        return days.year(age.at(), frame) + " - " + days.dialect().year(born);
    }
}
