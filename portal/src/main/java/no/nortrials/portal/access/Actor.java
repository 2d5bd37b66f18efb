package no.nortrials.portal.access;

import java.util.Locale;
import java.util.UUID;

/**
 * The signed-in person on whose behalf something is done. A controller method takes it as an argument.
 *
 * @param organisationId the sponsor, trust, centre or unit the account belongs to; decides what may be seen
 */
public record Actor(UUID accountId, String name, String email, Role role, UUID organisationId, Locale locale) {

    /** Whether the actor has one of these roles. */
    public boolean is(Role... roles) {
        for (Role candidate : roles) if (role == candidate) return true;
        return false;
    }

    /** Whether the actor acts for this organisation in this role. */
    public boolean isOf(Role its, UUID organisation) {
        return role == its && organisationId.equals(organisation);
    }

    /** Whether the actor answers for a trust: the unit, and the trust's own people. */
    public boolean actsFor(UUID trust) {
        return is(Role.COORDINATOR) || isOf(Role.HOSPITAL, trust);
    }
}
