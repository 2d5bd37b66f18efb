package no.nortrials.portal.demo;

import java.util.UUID;

/** An invented firm. */
record Firm(UUID id, String key, String name, String kind, String country) {}
