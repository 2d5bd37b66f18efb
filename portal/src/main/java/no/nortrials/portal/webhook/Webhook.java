package no.nortrials.portal.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * A receiver of an organisation.
 *
 * @param secret with which its messages are signed
 * @param waiting how many messages it has not taken yet
 * @param lost how many were given up
 */
record Webhook(UUID id, UUID organisation, String address, String secret, Instant createdAt, int waiting, int lost) {}
