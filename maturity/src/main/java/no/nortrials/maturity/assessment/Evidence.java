package no.nortrials.maturity.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What shows that a statement holds.
 *
 * @param id its name within the assessment
 * @param text what it is and where it is found: a document, an address, a list; 1 to 1000 characters
 * @param dated the day it is of
 * @param expires the last day it counts, where it says so itself; not before its own day
 */
public record Evidence(String id, String text, LocalDate dated, Optional<LocalDate> expires) {
    public Evidence {
        requireNonNull(id, "id is null");
        if (id.isBlank()) throw new IllegalArgumentException("the evidence has a blank id");
        requireNonNull(text, "text is null");
        if (text.isBlank() || text.length() > 1000)
            throw new IllegalArgumentException(
                    "the evidence `" + id + "` has a text of " + text.length() + " characters");
        requireNonNull(dated, "dated is null");
        requireNonNull(expires, "expires is null");
        expires.filter(last -> last.isBefore(dated)).ifPresent(last -> {
            throw new IllegalArgumentException("the evidence `" + id + "` of " + dated + " expires on " + last);
        });
    }

    /** The last day it counts: what it says itself, or its day and the months the framework gives it, whichever is first. */
    public LocalDate lastDay(int months) {
        LocalDate byAge = dated.plusMonths(months);
        return expires.filter(last -> last.isBefore(byAge)).orElse(byAge);
    }

    /** Whether it counts on a day. */
    public boolean counts(LocalDate day, int months) {
        return !day.isBefore(dated) && !day.isAfter(lastDay(months));
    }
}
