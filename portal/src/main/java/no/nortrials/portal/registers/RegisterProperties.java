package no.nortrials.portal.registers;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import no.nortrials.portal.outbound.OutboundLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the registers of trials are asked.
 *
 * @param clinicalTrialsUrl ClinicalTrials.gov's interface, version 2
 * @param ctisUrl the public interface of CTIS, which is not documented
 * @param at when in the night they are asked by themselves, in Oslo
 * @param pageSize how many records are asked for at once, 1 to 1000
 * @param timeout how long to wait for one answer
 * @param attempts how often a question is asked before the round is left for later
 * @param pause how long to wait before the second attempt; doubled for each further one
 * @param between how long to wait between two questions, so as not to be a burden
 * @param mostBytes how large an answer may be
 * @param later when a round that failed goes on
 */
@ConfigurationProperties("portal.registers")
record RegisterProperties(
        @DefaultValue("https://clinicaltrials.gov/api/v2") URI clinicalTrialsUrl,

        @DefaultValue("https://euclinicaltrials.eu/ctis-public-api")
        URI ctisUrl,

        @DefaultValue("03:30") LocalTime at,
        @DefaultValue("100") int pageSize,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("3") int attempts,
        @DefaultValue("2s") Duration pause,
        @DefaultValue("250ms") Duration between,
        @DefaultValue("30000000") int mostBytes,
        @DefaultValue("1h") Duration later) {

    RegisterProperties {
        if (pageSize < 1 || pageSize > 1000) throw new IllegalArgumentException("pageSize is `" + pageSize + "`");
    }

    OutboundLimits limits() {
        return new OutboundLimits(timeout, attempts, pause, mostBytes);
    }
}
