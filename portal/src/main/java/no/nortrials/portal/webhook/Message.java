package no.nortrials.portal.webhook;

import java.util.UUID;

/** A message that is due, with where it goes and how often it was tried. */
record Message(UUID id, String address, String secret, String event, String body, int attempts) {}
