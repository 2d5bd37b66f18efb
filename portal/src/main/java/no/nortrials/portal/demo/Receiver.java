package no.nortrials.portal.demo;

/** Who is written to at a hospital. */
record Receiver(String name, String email, boolean primary, String language) {}
