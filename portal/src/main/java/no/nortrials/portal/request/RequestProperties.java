package no.nortrials.portal.request;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests are handled.
 *
 * @param internalDeadlineDays how many working days before the sponsor's deadline the hospitals are asked to answer
 * @param triageDays by the end of which working day after receipt a new request should be read
 * @param clarificationDays how many working days the sponsor has before the unit asks again
 * @param registryUrl the address of the ClinicalTrials.gov API, version 2
 * @param registryTimeout how long to wait for that API
 */
@ConfigurationProperties("portal.request")
record RequestProperties(
        @DefaultValue("2") int internalDeadlineDays,
        @DefaultValue("1") int triageDays,
        @DefaultValue("3") int clarificationDays,
        @DefaultValue("https://clinicaltrials.gov/api/v2") URI registryUrl,
        @DefaultValue("8s") Duration registryTimeout) {

    RequestProperties {
        if (internalDeadlineDays < 0)
            throw new IllegalArgumentException("internalDeadlineDays is negative: `" + internalDeadlineDays + "`");
        if (triageDays < 0) throw new IllegalArgumentException("triageDays is negative: `" + triageDays + "`");
    }
}
