package no.nortrials.portal.node;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Component;

/** Names of trusts by their organisation numbers. */
@Component
class TrustNames {
    private final Directory directory;

    TrustNames(Directory directory) {
        this.directory = directory;
    }

    boolean knows(List<String> numbers) {
        return byNumber().keySet().containsAll(numbers);
    }

    String joined(List<String> numbers) {
        Map<String, Trust> trusts = byNumber();
        return numbers.stream()
                .map(number -> trusts.containsKey(number) ? trusts.get(number).shortName() : number)
                .collect(Collectors.joining(", "));
    }

    String of(String number, Locale locale) {
        Trust trust = byNumber().get(number);
        return trust == null ? number : trust.name(locale);
    }

    private Map<String, Trust> byNumber() {
        return directory.trusts().stream().collect(Collectors.toMap(Trust::organisationNumber, Function.identity()));
    }
}
