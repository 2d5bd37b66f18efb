package no.nortrials.portal.dispatch;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this unit chases answers.
 *
 * @param shortNotice fewer working days than this for an answer give a warning
 * @param remindBefore working days before the deadline on which the contact is reminded
 * @param remindAfter working days after the deadline on which contact and deputies are reminded; 0 for never
 * @param linkDays days after the sponsor's deadline on which an answer link stops working
 * @param declines what a sponsor gets to know about declines
 */
@ConfigurationProperties("portal.dispatch")
public record DispatchSettings(
        @DefaultValue("5") int shortNotice,
        @DefaultValue({"3", "1"}) List<Integer> remindBefore,
        @DefaultValue("1") int remindAfter,
        @DefaultValue("30") int linkDays,
        @DefaultValue("COUNTED") Declines declines) {

    public DispatchSettings {
        remindBefore = List.copyOf(remindBefore);
        if (remindBefore.stream().anyMatch(days -> days < 1))
            throw new IllegalArgumentException("remindBefore counts from 1 but is `" + remindBefore + "`");
    }

    /** What a sponsor gets to know about declines; never who, never why. */
    public enum Declines {
        /** How many. */
        COUNTED,
        /** Nothing; they count among those asked. */
        HIDDEN
    }
}
