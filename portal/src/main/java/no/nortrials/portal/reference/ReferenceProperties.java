package no.nortrials.portal.reference;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How statistics are fetched from interfaces.
 *
 * @param ssbUrl Statistics Norway's PxWebApi, version 2
 * @param fhiUrl the Statistikk Open API of the Institute of Public Health
 * @param timeout how long to wait for one answer
 * @param attempts how often a question is asked before it is given up
 * @param pause how long to wait before the second attempt; doubled for each further one
 * @param cellsAtOnce how many figures are asked for in one question; what is more is asked for page by page
 * @param mostPages how many pages are asked for at most
 * @param mostBytes how large an answer may be
 * @param keep how long an answer is used again instead of asking anew
 */
@ConfigurationProperties("portal.reference")
record ReferenceProperties(
        @DefaultValue("https://data.ssb.no/api/pxwebapi/v2") URI ssbUrl,

        @DefaultValue("https://statistikk-data.fhi.no/api/open/v1")
        URI fhiUrl,

        @DefaultValue("30s") Duration timeout,
        @DefaultValue("3") int attempts,
        @DefaultValue("2s") Duration pause,
        @DefaultValue("100000") int cellsAtOnce,
        @DefaultValue("40") int mostPages,
        @DefaultValue("30000000") int mostBytes,
        @DefaultValue("6h") Duration keep) {

    ReferenceProperties {
        if (attempts < 1) throw new IllegalArgumentException("attempts is `" + attempts + "` but must be 1 or more");
        if (cellsAtOnce < 1) throw new IllegalArgumentException("cellsAtOnce is `" + cellsAtOnce + "`");
        if (mostPages < 1) throw new IllegalArgumentException("mostPages is `" + mostPages + "`");
        if (mostBytes < 1) throw new IllegalArgumentException("mostBytes is `" + mostBytes + "`");
    }
}
