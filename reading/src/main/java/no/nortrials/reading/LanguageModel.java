package no.nortrials.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A language model behind an interface as OpenAI's ({@code POST <base>/chat/completions}), also one of a hospital's own. It is told the
 * criterion and nothing else. What it answers is believed only as far as it can be checked: words that do not stand in the criterion
 * and codes that are no category of ICD-10 are left out.
 */
public final class LanguageModel implements Suggester {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TASK =
            "Name the diseases in this eligibility criterion of a clinical trial. Answer with JSON only: "
                    + "{\"conditions\": [{\"words\": exact words of the criterion, \"icd10\": three characters, \"title\": its English name, "
                    + "\"negated\": true if the words around deny it}]}";
    private static final int MOST_BYTES = 200_000;
    private static final double CONFIDENCE = 0.5;

    private final Settings settings;
    private final HttpClient http;

    /**
     * Where the model is.
     *
     * @param base for example {@code https://models.example/v1}
     * @param model its name there
     * @param key sent as a bearer token; may be empty
     * @param timeout how long one answer may take
     */
    public record Settings(URI base, String model, String key, Duration timeout) {}

    /** A model that is asked over the network. */
    public LanguageModel(Settings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    @Override
    public List<Coded> suggest(String criterion) {
        return answer(criterion).map(text -> read(text, criterion)).orElse(List.of());
    }

    private Optional<String> answer(String criterion) {
        try {
            HttpResponse<java.io.InputStream> response =
                    http.send(request(criterion), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                byte[] bytes = body.readNBytes(MOST_BYTES);
                return response.statusCode() == 200 ? content(bytes) : Optional.empty();
            }
        } catch (IOException nobody) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpRequest request(String criterion) {
        var body = Map.of(
                "model", settings.model(),
                "temperature", 0,
                "messages", List.of(message("system", TASK), message("user", criterion)));
        var request = HttpRequest.newBuilder(URI.create(settings.base() + "/chat/completions"))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!settings.key().isEmpty()) request.header("Authorization", "Bearer " + settings.key());
        return request.build();
    }

    private static Map<String, String> message(String role, String content) {
        return Map.of("role", role, "content", content);
    }

    private static Optional<String> content(byte[] answer) {
        try {
            return JSON.readTree(answer).at("/choices/0/message/content").asStringOpt();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static List<Coded> read(String text, String criterion) {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        if (from < 0 || to < from) return List.of();
        var found = new ArrayList<Coded>();
        try {
            for (JsonNode each : JSON.readTree(text.substring(from, to + 1)).path("conditions"))
                coded(each, criterion).ifPresent(found::add);
        } catch (JacksonException broken) {
            return List.of();
        }
        return found;
    }

    private static Optional<Coded> coded(JsonNode said, String criterion) {
        String words = said.path("words").asString("");
        String code = said.path("icd10").asString("").strip().toUpperCase(Locale.ROOT);
        int at = criterion.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        if (words.isBlank() || at < 0 || !code.matches("[A-Z]\\d[0-9A-Z]")) return Optional.empty();
        var candidate = new Candidate(Dictionary.ICD10, code, said.path("title").asString(code), CONFIDENCE);
        return Optional.of(new Coded(
                new Span(at, at + words.length()),
                CONFIDENCE,
                said.path("negated").asBoolean(false),
                Coded.Kind.CONDITION,
                List.of(candidate),
                Optional.empty()));
    }
}
