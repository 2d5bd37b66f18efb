package no.nortrials.portal.routes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads {@code routes.csv}. */
final class RouteRows {
    private RouteRows() {}

    static List<RouteRow> all() {
        var stream =
                Objects.requireNonNull(RouteRows.class.getResourceAsStream("/routes.csv"), "routes.csv is missing");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method;"))
                    .map(RouteRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
