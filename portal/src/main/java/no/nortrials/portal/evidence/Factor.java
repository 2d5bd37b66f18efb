package no.nortrials.portal.evidence;

import no.nortrials.forecast.estimate.Fraction;
import no.nortrials.forecast.estimate.Origin;

/**
 * A share of the patients that somebody gave a figure for: who are seen at the hospital, or meet a criterion.
 *
 * @param name of what it is the share
 * @param share above 0 and below 1
 * @param sample persons it was measured in
 * @param origin where they lived
 */
record Factor(String name, double share, long sample, Origin origin) {
    Factor {
        if (share <= 0 || share >= 1) throw new IllegalArgumentException("share of `" + name + "` is `" + share + "`");
        if (sample < 1) throw new IllegalArgumentException("sample of `" + name + "` is `" + sample + "`");
    }

    Fraction fraction() {
        return Fraction.published(name, Fraction.Role.CRITERION, share, (double) sample, origin);
    }
}
