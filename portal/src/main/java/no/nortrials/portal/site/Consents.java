package no.nortrials.portal.site;

import java.util.Set;
import java.util.UUID;

/** Whether sponsors may read how the sites of a trust are doing: their profile, maturity and delivery. */
public interface Consents {

    /** Only while the trust says so; a trust that never said anything has not consented. */
    boolean given(UUID trust);

    /** All trusts that say so now. */
    Set<UUID> given();
}
