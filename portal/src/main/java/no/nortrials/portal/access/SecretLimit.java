package no.nortrials.portal.access;

import java.util.HexFormat;

/**
 * Limits how often one secret may be used and how often one network address may guess one. No key holds a secret.
 *
 * @param kind of secret, such as {@code link}
 * @param perMinute uses of one secret, and wrong guesses from one address
 */
public record SecretLimit(RateLimit limit, String kind, int perMinute) {

    /** Counts one use, and tells whether it is still allowed. */
    public boolean admits(String secret, String address) {
        return !limit.usedUp(guesses(address), perMinute)
                && limit.allows(kind + ":" + HexFormat.of().formatHex(Secrets.hash(secret)), perMinute);
    }

    /** Counts a secret that did not work. */
    public void missed(String address) {
        limit.allows(guesses(address), perMinute);
    }

    private String guesses(String address) {
        return kind + "-guesses:" + address;
    }
}
