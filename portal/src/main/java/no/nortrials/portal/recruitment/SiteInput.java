package no.nortrials.portal.recruitment;

import java.util.OptionalInt;
import no.nortrials.forecast.recruitment.Opening;
import no.nortrials.forecast.recruitment.Site;
import no.nortrials.forecast.recruitment.SiteFunnel;
import no.nortrials.portal.directory.Trust;

/**
 * One trust that takes part.
 *
 * @param eligibleAYear patients, above 0
 * @param opensFrom the earliest month in which it opens, from 0
 * @param opensTo the latest; the same as the earliest when it is certain
 * @param mostAMonth patients that the staff can take, above 0; positive infinity when nothing is known
 * @param cap the most patients it may enrol
 */
record SiteInput(
        Trust trust, double eligibleAYear, double opensFrom, double opensTo, double mostAMonth, OptionalInt cap) {
    private static final int MONTHS = 12;

    Site site(Shares shares, double variation) {
        var funnel = new SiteFunnel(
                eligibleAYear * shares.seen() / MONTHS,
                shares.approached(),
                shares.consenting(),
                shares.passing(),
                shares.competing());
        var site = Site.of(
                trust.shortName(),
                funnel.rate(variation, mostAMonth),
                opensFrom == opensTo ? new Opening.At(opensFrom) : new Opening.Between(opensFrom, opensTo));
        return cap.isPresent() ? site.capped(cap.getAsInt()) : site;
    }
}
