package no.nortrials.portal.dispatch.invitation;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;

/** The day the hospitals are asked to answer by, and what to think of before it is set. */
final class Deadlines {
    private Deadlines() {}

    /** The usual one before the sponsor's, and without one of the sponsor's as long as is not short notice. */
    static LocalDate proposed(
            LocalDate today,
            @Nullable LocalDate reply,
            WorkingDays days,
            DispatchSettings settings,
            Requests requests) {
        if (reply == null) return days.plus(today, settings.shortNotice());
        return requests.usualDeadline(days.plus(today, 1), reply);
    }

    static Set<Warning> blocking(
            LocalDate today,
            @Nullable LocalDate internal,
            @Nullable LocalDate reply,
            WorkingDays days,
            DispatchSettings settings) {
        var blocking = EnumSet.noneOf(Warning.class);
        warnings(today, internal, reply, days, settings).stream()
                .filter(Warning::blocks)
                .forEach(blocking::add);
        return blocking;
    }

    static Set<Warning> warnings(
            LocalDate today,
            @Nullable LocalDate internal,
            @Nullable LocalDate reply,
            WorkingDays days,
            DispatchSettings settings) {
        var warnings = EnumSet.noneOf(Warning.class);
        if (internal == null) return EnumSet.of(Warning.MISSING);
        if (internal.isBefore(today)) warnings.add(Warning.PAST);
        else if (days.between(today, internal) < settings.shortNotice()) warnings.add(Warning.SHORT);
        if (reply != null && internal.isAfter(reply)) warnings.add(Warning.AFTER_SPONSORS);
        if (!days.isWorkingDay(internal)) warnings.add(Warning.DAY_OFF);
        if (quiet(internal)) warnings.add(Warning.QUIET_WEEKS);
        return warnings;
    }

    /** July and the days around Christmas, when contacts are often away. */
    private static boolean quiet(LocalDate day) {
        return day.getMonth() == Month.JULY
                || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 20)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 3);
    }

    /** Something about a deadline; its text is the message {@code dispatch.warning.<name>}. */
    enum Warning {
        MISSING,
        PAST,
        AFTER_SPONSORS,
        SHORT,
        DAY_OFF,
        QUIET_WEEKS;

        /** Whether the request cannot be sent with it. */
        public boolean blocks() {
            return switch (this) {
                case MISSING, PAST, AFTER_SPONSORS -> true;
                case SHORT, DAY_OFF, QUIET_WEEKS -> false;
            };
        }
    }
}
