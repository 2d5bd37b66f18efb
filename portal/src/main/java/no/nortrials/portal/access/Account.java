package no.nortrials.portal.access;

import java.util.UUID;

/** A person who can sign in. */
public record Account(
        UUID id,
        String email,
        String name,
        Role role,
        UUID organisationId,
        String organisationName,
        String language,
        boolean active) {}
