package no.nortrials.portal.interchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document as somebody reads it who knows nothing else: operations by what they say they do. */
record Described(JsonNode document) {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Something that can be done. */
    record Operation(String method, String path, JsonNode description) {
        /** The body the document shows for it. */
        String example() {
            return description
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("examples")
                    .path("complete")
                    .path("value")
                    .toString();
        }
    }

    static Described of(String json) {
        return new Described(JsonMapper.shared().readTree(json));
    }

    Operation that(String does) {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties())
            for (Map.Entry<String, JsonNode> method : path.getValue().properties())
                if (method.getValue().path("summary").asString().equals(does))
                    return new Operation(method.getKey(), path.getKey(), method.getValue());
        throw new AssertionError("the document has no operation `" + does + "`");
    }

    /** What of an answer is not as the document says. */
    List<Error> wrong(Operation operation, int status, String body) {
        JsonNode content = operation
                .description()
                .path("responses")
                .path(Integer.toString(status))
                .path("content");
        if (content.isEmpty()) throw new AssertionError(operation.path() + " describes no answer " + status);
        var schema = (ObjectNode) content.iterator().next().path("schema").deepCopy();
        schema.set("components", document.path("components"));
        return SCHEMAS.getSchema(schema.toString()).validate(body, InputFormat.JSON);
    }
}
