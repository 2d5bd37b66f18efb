package no.nortrials.cohort.load;

import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/** A bundle, of which one entry at a time is in memory. */
record FhirBundle(String name, int source, FhirResources resources) {
    void read(Reader text) throws IOException {
        var reader = new CountedReader(text);
        try (JsonParser parser = Json.MAPPER.createParser(reader)) {
            read(parser, reader);
        }
    }

    private void read(JsonParser parser, CountedReader reader) throws IOException {
        boolean bundle;
        try {
            bundle = isBundle(parser);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException _) {
            throw stop(parser, reader, "no JSON");
        }
        if (!bundle) throw stop(parser, reader, "no bundle");
    }

    /** Whatever is wrong at the very end of a file is its end. */
    private Stop stop(JsonParser parser, CountedReader reader, String what) {
        var location = parser.currentLocation();
        boolean atEnd = reader.isEnded() && location.getCharOffset() >= reader.count();
        return atEnd
                ? new Stop(StopReason.CUT_OFF, name + " ends in the middle")
                : new Stop(StopReason.NOT_THE_FORMAT, name + " is " + what + ", line " + location.getLineNr());
    }

    private boolean isBundle(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) return false;
        boolean bundle = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            JsonToken value = parser.nextToken();
            if (property.equals("resourceType")) bundle = parser.getString().equals("Bundle");
            else if (property.equals("entry") && value == JsonToken.START_ARRAY) entries(parser);
            else parser.skipChildren();
        }
        return bundle && parser.nextToken() == null;
    }

    /** A number beyond all measure is thrown out by the parser as no trouble of JSON, which it is for us. */
    private static JsonNode tree(JsonParser parser) {
        try {
            return parser.readValueAsTree();
        } catch (NumberFormatException tooLarge) {
            throw new StreamReadException(parser, "a number is too large or too small", tooLarge);
        }
    }

    private void entries(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var where = new Where(source, parser.currentTokenLocation().getLineNr());
            JsonNode entry = tree(parser);
            resources.read(entry.path("fullUrl").asString(""), entry.path("resource"), where);
        }
    }
}
