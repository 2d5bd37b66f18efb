package no.nortrials.portal.demo;

import java.util.UUID;

/** An invented person with an account. */
record Person(UUID id, String name, String email, String role, String organisation, String language) {}
