package no.nortrials.portal.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What sites say of themselves, for other parts of the portal. Whoever shows it decides who may see it. */
public interface SiteProfiles {

    Optional<SiteProfile> of(UUID site);

    /** Of the open sites of a trust, by department. */
    List<SiteProfile> ofTrust(UUID trust);

    /** Something else whenever a site was opened or closed, or somebody came or left. */
    String stamp();

    /** Of all open sites. */
    List<SiteProfile> all();
}
