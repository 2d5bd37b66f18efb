package no.nortrials.cohort.load;

import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** NDJSON: a resource on every line. A line that is no JSON is a reject; a last one without its end means that the file is cut off. */
record FhirLines(String name, int source, FhirResources resources) {
    void read(Reader reader) throws IOException {
        var lines = new Lines(reader);
        while (lines.advance()) read(lines);
    }

    private void read(Lines lines) throws IOException {
        if (lines.line().isBlank()) return;
        var where = new Where(source, lines.number());
        if (lines.isTooLong()) resources.reject(where, Reason.TOO_LONG);
        else parse(lines, where);
    }

    private void parse(Lines lines, Where where) throws IOException {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(lines.line());
        } catch (JacksonException | NumberFormatException _) {
            if (!lines.isEnded()) throw new Stop(StopReason.CUT_OFF, name + " ends in line " + lines.number());
            resources.reject(where, Reason.NOT_READABLE);
            return;
        }
        resources.read("", node, where);
    }
}
