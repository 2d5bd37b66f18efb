package no.nortrials.portal.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who takes part on the hospitals' side. Lists come in a fixed order; sort by locale where they are shown. */
public interface Directory {

    List<Region> regions();

    List<TherapyArea> therapyAreas();

    List<Trust> trusts();

    Optional<Trust> trust(UUID id);

    /** Those who receive requests for a trust on a day, the primary first. */
    List<Contact> contactsOf(UUID trustId, LocalDate on);

    List<Interest> interests();

    /** The centres under the names they bear on a day. */
    List<Centre> centres(LocalDate on);

    List<NetworkMembership> networks();

    /** The experts who may be asked now. */
    List<Expert> experts();

    /** The trust whose account this is. */
    Optional<UUID> trustOfContact(UUID accountId);
}
