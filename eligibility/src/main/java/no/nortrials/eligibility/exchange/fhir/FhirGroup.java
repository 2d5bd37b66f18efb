package no.nortrials.eligibility.exchange.fhir;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Source;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads and writes criteria as a Group of FHIR R4. */
public final class FhirGroup {
    /** The extension that carries the criteria as {@link CriteriaJson} writes them. */
    public static final String EXTENSION = "urn:no:nortrials:eligibility-criteria";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FhirGroup() {}

    /** Reads a Group, or the Group of a Bundle. */
    public static Import read(String text) {
        return Source.read(text, root -> {
            var groups = new Groups(root);
            Place group = groups.outermost();
            return carried(group)
                    .map(extension -> carried(group, extension))
                    .orElseGet(() -> new GroupReader(groups).read(group));
        });
    }

    /** Writes criteria, indented. */
    public static String write(EligibilityCriteria criteria) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(GroupWriter.write(criteria));
    }

    private static Optional<Place> carried(Place group) {
        return group.list("extension", extension -> extension).stream()
                .filter(extension -> extension.text("url", "").equals(EXTENSION))
                .map(extension -> extension.required("valueString"))
                .findFirst();
    }

    private static Import carried(Place group, Place extension) {
        return switch (CriteriaJson.read(extension.text())) {
            case Reading.Refused(List<Problem> problems) ->
                new Import.Refused(problems.stream()
                        .map(problem -> new Problem(extension.where() + "#" + problem.where(), problem.why()))
                        .toList());
            case Reading.Read(EligibilityCriteria criteria) -> same(group, criteria);
        };
    }

    /** Somebody may have changed the characteristics and not known of the extension: then neither is to be trusted. */
    private static Import same(Place group, EligibilityCriteria criteria) {
        JsonNode none = JsonNodeFactory.instance.arrayNode();
        JsonNode expected =
                MAPPER.readTree(write(criteria)).optional("characteristic").orElse(none);
        JsonNode found = group.node().optional("characteristic").orElse(none);
        if (found.equals(expected)) return new Import.Imported(criteria, List.of());
        return new Import.Refused(List.of(new Problem(
                group.where() + "/characteristic",
                "the characteristics and the extension `" + EXTENSION + "` differ")));
    }
}
