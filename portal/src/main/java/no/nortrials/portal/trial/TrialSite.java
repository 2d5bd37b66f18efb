package no.nortrials.portal.trial;

import java.util.Optional;

/**
 * A site in Norway as the source writes it.
 *
 * @param facility empty when the source hides it
 * @param trust its trust's organisation number, where the source tells it
 */
record TrialSite(String facility, String city, Optional<String> trust) {
    TrialSite(String facility, String city) {
        this(facility, city, Optional.empty());
    }

    @Override
    public String toString() {
        if (facility.isEmpty() || city.isEmpty()) return facility + city;
        return facility + ", " + city;
    }
}
