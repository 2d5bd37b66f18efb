package no.nortrials.cohort.load;

import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/** A bundle, of which one entry at a time is in memory. */
record FhirBundle(String name, int source, FhirResources resources) {
    void read(Reader reader) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(reader)) {
            if (!read(parser)) throw new Stop(StopReason.NOT_THE_FORMAT, name + " is no bundle");
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UnexpectedEndOfInputException _) {
            throw new Stop(StopReason.CUT_OFF, name + " ends in the middle");
        } catch (JacksonException e) {
            String line =
                    e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            throw new Stop(StopReason.NOT_THE_FORMAT, name + " is no JSON" + line);
        }
    }

    /** Whether it is a bundle. */
    private boolean read(JsonParser parser) throws IOException {
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

    private void entries(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) throw new Stop(StopReason.CUT_OFF, name + " ends in the middle");
            var where = new Where(source, parser.currentTokenLocation().getLineNr());
            JsonNode entry = parser.readValueAsTree();
            resources.read(entry.path("fullUrl").asString(""), entry.path("resource"), where);
        }
    }
}
