package no.nortrials.portal.interchange;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.platform.BundledTable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document, generated from the interfaces, with examples that can be sent as they stand. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {
    private static final BundledTable EXAMPLE = new BundledTable("/interchange/example-request.csv");

    @Bean
    OpenAPI nortrialsInterfaces() {
        return new OpenAPI()
                .info(new Info()
                        .title("NorTrials")
                        .version("1")
                        .description(
                                "Feasibility requests and trials in Norway. Make a token under your account and send it as "
                                        + "`Authorization: Bearer <token>`. What is not known, or not there yet, is left out. "
                                        + "Errors are problem details (RFC 9457). A token that is used too often in a minute is "
                                        + "answered 429 with `Retry-After`."))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
    }

    @Bean
    OpenApiCustomizer examples(Clock clock) {
        return document -> {
            LocalDate today = Oslo.today(clock);
            example(document, "/api/v1/requests", Map.of("product", "DRUG", "answers", answers(today)));
            example(
                    document,
                    "/api/v1/requests/{id}/outcomes",
                    Map.of("kind", "SHORTLISTED", "occurredOn", today.toString()));
            example(
                    document,
                    "/api/v1/requests/file",
                    Map.of(
                            "format",
                            RequestFile.FORMAT,
                            "from",
                            Map.of("system", "https://sister.example", "reference", "DK-17"),
                            "product",
                            "DRUG",
                            "answers",
                            answers(today)));
        };
    }

    private static void example(OpenAPI document, String path, Object value) {
        PathItem described = Objects.requireNonNull(document.getPaths().get(path), path);
        described
                .getPost()
                .getRequestBody()
                .getContent()
                .values()
                .forEach(type -> type.addExamples("complete", new Example().value(value)));
    }

    /** Days stand in the table as so many days from today, so that the example never grows old. */
    static Map<String, List<String>> answers(LocalDate today) {
        var answers = new TreeMap<String, List<String>>();
        EXAMPLE.rows().forEach(row -> answers.put(row.getField("field"), List.of(day(row.getField("answer"), today))));
        return answers;
    }

    private static String day(String answer, LocalDate today) {
        return answer.startsWith("today+")
                ? today.plusDays(Long.parseLong(answer.substring("today+".length())))
                        .toString()
                : answer;
    }
}
