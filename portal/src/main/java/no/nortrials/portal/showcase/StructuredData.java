package no.nortrials.portal.showcase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A trial in the words of schema.org (MedicalTrial), for search engines. */
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredData() {}

    /**
     * JSON-LD that may stand inside a page.
     *
     * @param trusts names by organisation number
     */
    static String of(ShownTrial trial, String language, String address, Map<String, String> trusts) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "MedicalTrial");
        data.put("name", trial.title(language));
        data.put("url", address);
        data.put("identifier", List.copyOf(trial.ids().values()));
        trial.in(language).ifPresent(words -> data.put("description", words.summary()));
        data.put("status", status(trial.state()));
        data.put(
                "healthCondition",
                trial.conditions().stream()
                        .map(name -> thing("MedicalCondition", name))
                        .toList());
        data.put("sponsor", thing("Organization", trial.sponsor()));
        data.put(
                "studyLocation",
                trial.trusts().stream()
                        .map(number -> thing("Hospital", trusts.getOrDefault(number, number)))
                        .toList());
        if (!trial.phases().isEmpty()) data.put("phase", String.join(", ", trial.phases()));
        // "<" would let a title end the element it stands in
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static Map<String, String> thing(String type, String name) {
        return Map.of("@type", type, "name", name);
    }

    private static String status(ShowcaseState state) {
        return switch (state) {
            case OPEN -> "https://schema.org/Recruiting";
            case PLANNED -> "https://schema.org/NotYetRecruiting";
            case CLOSED -> "https://schema.org/ActiveNotRecruiting";
            case FINISHED -> "https://schema.org/Completed";
            case STOPPED -> "https://schema.org/Terminated";
        };
    }
}
