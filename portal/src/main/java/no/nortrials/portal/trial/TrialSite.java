package no.nortrials.portal.trial;

/**
 * A site in Norway as the source writes it.
 *
 * @param facility empty when the source hides it
 */
record TrialSite(String facility, String city) {
    @Override
    public String toString() {
        return facility.isEmpty() ? city : facility + ", " + city;
    }
}
