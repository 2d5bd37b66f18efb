package no.nortrials.portal.country;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How experts are asked.
 *
 * @param workingDays how long they have unless the sponsor's deadline comes first
 * @param reminderDays how many working days before the day a silent expert is reminded
 * @param linkDays how many calendar days after its day a link still opens
 */
@ConfigurationProperties("portal.country")
record CountryProperties(
        @DefaultValue("5") int workingDays,
        @DefaultValue("2") int reminderDays,
        @DefaultValue("30") int linkDays) {}
