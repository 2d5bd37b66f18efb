package no.nortrials.portal.demo;

import java.util.List;
import java.util.UUID;

/** An invented expert. */
record Specialist(UUID id, String name, List<String> areas) {}
