package no.nortrials.portal.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import no.nortrials.portal.form.FormData;

/** Two answers that stand in the wrong order. */
record Both(String later, String earlier) {

    /** The two days when the first is after the second. */
    static Optional<Both> later(FormData form, String one, String other) {
        Optional<LocalDate> first = form.day(one);
        Optional<LocalDate> second = form.day(other);
        if (first.isEmpty() || second.isEmpty() || !first.get().isAfter(second.get())) return Optional.empty();
        return Optional.of(new Both(first.get().toString(), second.get().toString()));
    }

    /** The two numbers when the first is greater than the second. */
    static Optional<Both> greater(FormData form, String one, String other) {
        OptionalLong first = form.number(one);
        OptionalLong second = form.number(other);
        if (first.isEmpty() || second.isEmpty() || first.getAsLong() <= second.getAsLong()) return Optional.empty();
        return Optional.of(new Both(Long.toString(first.getAsLong()), Long.toString(second.getAsLong())));
    }
}
