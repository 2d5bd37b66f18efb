package no.nortrials.portal.site;

import java.util.UUID;

/**
 * A department of a trust that runs trials in a therapy area.
 *
 * @param department as the trust calls it, not blank
 * @param therapyArea a code of the portal's list
 */
public record StudySite(UUID id, UUID trust, String department, String therapyArea) {
    public StudySite {
        if (department.isBlank())
            throw new IllegalArgumentException("a site is a named department but this one is `" + department + "`");
    }
}
