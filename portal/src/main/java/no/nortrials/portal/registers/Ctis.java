package no.nortrials.portal.registers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.nortrials.portal.outbound.OutboundAnswer;
import no.nortrials.portal.outbound.OutboundClient;
import no.nortrials.portal.outbound.OutboundQuestion;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * The Clinical Trials Information System. It does not tell what changed since a day; so the whole list of trials with Norway is read,
 * and only those are retrieved whose row reads otherwise than when they were retrieved last.
 */
@Component
class Ctis implements TrialRegister {
    /** Norway in the system's own list of countries, which is ISO 3166's number. */
    private static final int NORWAY = 578;

    private final RegisterProperties properties;
    private final SeenRows seen;
    private final OutboundClient client;
    private final OutboundClient.Pause pause;

    Ctis(RegisterProperties properties, SeenRows seen) {
        this.properties = properties;
        this.seen = seen;
        this.pause = Thread::sleep;
        this.client = new OutboundClient(properties.limits(), pause);
    }

    @Override
    public RegisterName name() {
        return RegisterName.CTIS;
    }

    @Override
    public Page page(Optional<LocalDate> since, Optional<String> cursor) {
        int number = cursor.map(Integer::parseInt).orElse(1);
        var question = OutboundQuestion.post(
                UriComponentsBuilder.fromUri(properties.ctisUrl())
                        .path("/search")
                        .build()
                        .toUri(),
                Json.text(search(number)));
        return switch (Json.of(client.ask(question))) {
            case Json.Read.Not(Page.Failed failed) -> failed;
            case Json.Read.Told(JsonNode page) ->
                page.path("data").isArray() ? changed(page, number) : new Page.Failed("otherForm", "data");
        };
    }

    private Map<String, Object> search(int number) {
        return Map.of(
                "pagination", Map.of("page", number, "size", Math.min(100, properties.pageSize())),
                "sort", Map.of("property", "decisionDate", "direction", "ASC"),
                "searchCriteria", Map.of("msc", List.of(NORWAY)));
    }

    private Page changed(JsonNode page, int number) {
        List<Page.Row> rows = page.path("data")
                .valueStream()
                .filter(row -> row.path("ctNumber").isString())
                .map(row -> new Page.Row(row.path("ctNumber").asString(), fingerprint(row.toString())))
                .toList();
        var records = new ArrayList<ByteArrayResource>();
        List<Page.Row> news = seen.news(name(), rows);
        for (Page.Row row : news)
            switch (retrieve(row.id())) {
                case OutboundAnswer.Body body -> records.add(body.content());
                case OutboundAnswer other -> {
                    return Json.of(other) instanceof Json.Read.Not(Page.Failed failed)
                            ? failed
                            : new Page.Failed("otherForm", row.id());
                }
            }
        JsonNode pagination = page.path("pagination");
        JsonNode total = pagination.path("totalRecords");
        return new Page.Records(
                records,
                pagination.path("nextPage").asBoolean(false)
                        ? Optional.of(Integer.toString(number + 1))
                        : Optional.empty(),
                total.isInt() ? OptionalInt.of(total.asInt()) : OptionalInt.empty(),
                news);
    }

    private OutboundAnswer retrieve(String id) {
        try {
            if (properties.between().compareTo(Duration.ZERO) > 0) pause.waitFor(properties.between());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new OutboundAnswer.Unreachable("interrupted");
        }
        return client.ask(OutboundQuestion.get(UriComponentsBuilder.fromUri(properties.ctisUrl())
                .pathSegment("retrieve", id)
                .encode()
                .build()
                .toUri()));
    }

    private static String fingerprint(String row) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(row.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
