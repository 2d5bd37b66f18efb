package no.nortrials.node.steward;

import java.util.Map;
import java.util.Optional;

/**
 * A request of a browser.
 *
 * @param path without a query
 * @param form the fields that were sent
 * @param host what the browser thinks it speaks to
 * @param origin where the form stood, if the browser says so
 */
record Asked(
        String method,
        String path,
        Map<String, String> form,
        Map<String, String> cookies,
        String host,
        Optional<String> origin) {
    Asked {
        form = Map.copyOf(form);
        cookies = Map.copyOf(cookies);
    }

    String field(String name) {
        return form.getOrDefault(name, "");
    }
}
