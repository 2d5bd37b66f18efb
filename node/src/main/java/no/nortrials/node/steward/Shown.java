package no.nortrials.node.steward;

import java.util.Map;

/** What a browser gets. */
record Shown(int status, String type, String body, Map<String, String> headers) {
    Shown {
        headers = Map.copyOf(headers);
    }

    static Shown page(String html) {
        return new Shown(200, "text/html; charset=utf-8", html, Map.of());
    }

    static Shown page(int status, String html) {
        return new Shown(status, "text/html; charset=utf-8", html, Map.of());
    }

    /** To be read by GET, so that reading again repeats nothing. */
    static Shown at(String path) {
        return new Shown(303, "text/plain; charset=utf-8", "", Map.of("Location", path));
    }

    Shown with(String header, String value) {
        Map<String, String> all = new java.util.HashMap<>(headers);
        all.put(header, value);
        return new Shown(status, type, body, all);
    }
}
