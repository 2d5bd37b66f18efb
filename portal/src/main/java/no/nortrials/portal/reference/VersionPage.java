package no.nortrials.portal.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a version shows.
 *
 * @param listing the figures asked for, null when they are not shown
 * @param difference how they differ from those of the released version, null when there is nothing to compare
 * @param uses which requests' estimates were saved with it, for the unit only
 * @param trusts the trusts by organisation number
 */
record VersionPage(
        DataSet set,
        DataVersion version,
        Report report,
        Mapping mapping,
        boolean steward,
        @Nullable Listing<Observation> listing,
        Observations.@Nullable Difference difference,
        @Nullable DataVersion comparedTo,
        List<Uses.Use> uses,
        Map<String, Trust> trusts) {

    /** A trust's name, or its number when the directory does not know it. */
    public String trust(String organisationNumber, Locale locale) {
        Trust trust = trusts.get(organisationNumber);
        return trust == null ? organisationNumber : trust.name(locale);
    }

    /** Whether the file may be read again in another way. */
    public boolean open() {
        return version.state() == VersionState.DRAFT || version.state() == VersionState.QUARANTINED;
    }

    public boolean releasable() {
        return version.state() == VersionState.DRAFT || version.state() == VersionState.SUPERSEDED;
    }

    public boolean withdrawable() {
        return version.state() != VersionState.WITHDRAWN;
    }
}
