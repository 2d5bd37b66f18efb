package no.nortrials.portal.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A request that was sent to a trust, and what came of it.
 *
 * @param recipient names the pair of both
 * @param reference of the request
 * @param firstAnswer the day in Oslo of the first answer
 * @param decision INTERESTED, CONDITIONAL or DECLINED, by the last answer
 * @param reasoned whether a no gives a coded reason
 */
public record AskedTrust(
        UUID recipient,
        UUID request,
        String reference,
        UUID trust,
        LocalDate sent,
        Optional<LocalDate> due,
        Optional<LocalDate> firstAnswer,
        Optional<String> decision,
        boolean reasoned) {}
