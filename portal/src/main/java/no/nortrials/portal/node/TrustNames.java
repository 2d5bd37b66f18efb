package no.nortrials.portal.node;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;

/**
 * Names of trusts, read once for all that a page says of them.
 *
 * @param byNumber the trusts of the directory by organisation number
 */
record TrustNames(Map<String, Trust> byNumber) {
    TrustNames {
        byNumber = Map.copyOf(byNumber);
    }

    static TrustNames of(Directory directory) {
        return new TrustNames(
                directory.trusts().stream().collect(Collectors.toMap(Trust::organisationNumber, Function.identity())));
    }

    boolean knows(List<String> numbers) {
        return byNumber.keySet().containsAll(numbers);
    }

    String joined(List<String> numbers) {
        return numbers.stream().map(number -> named(number, Trust::shortName)).collect(Collectors.joining(", "));
    }

    /** The name, or the number of a trust that the directory does not know. */
    public String of(String number, Locale locale) {
        return named(number, trust -> trust.name(locale));
    }

    private String named(String number, Function<Trust, String> name) {
        Trust trust = byNumber.get(number);
        return trust == null ? number : name.apply(trust);
    }
}
