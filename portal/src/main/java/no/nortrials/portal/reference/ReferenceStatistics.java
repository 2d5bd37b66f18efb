package no.nortrials.portal.reference;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What other modules read of the reference statistics: released figures only, and where they come from. */
public interface ReferenceStatistics {

    /** Grows whenever something is released or withdrawn, by whichever portal. */
    long revision();

    Standing standing(String set);

    /** The figures of a version, in the order of its file. */
    List<Observation> figures(UUID version);

    /** Notes that something about a request was made with these versions. */
    void used(Collection<UUID> versions, UUID request, String label, String by);

    /** The versions that what was saved about a request was made with. */
    List<Provenance> usedFor(UUID request);
}
