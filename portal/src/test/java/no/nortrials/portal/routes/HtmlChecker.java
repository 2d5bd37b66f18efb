package no.nortrials.portal.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checker of the web's own standards body, which comes with the third-party files of pages. */
final class HtmlChecker {
    private static final Path CHECKER = Path.of("frontend/node_modules/vnu-jar/build/dist/vnu.jar");

    private HtmlChecker() {}

    /** Every error in the pages of a folder, one a line with the page's file. */
    static List<String> errors(Path folder) throws IOException, InterruptedException {
        if (!Files.exists(CHECKER))
            throw new AssertionError("no checker at `" + CHECKER.toAbsolutePath() + "`; run npm ci");
        Path told = folder.resolve("told.json");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss2m",
                        "-jar",
                        CHECKER.toString(),
                        "--format",
                        "json",
                        "--errors-only",
                        "--exit-zero-always",
                        "--skip-non-html",
                        folder.toString())
                .redirectError(told.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        List<String> errors = new ArrayList<>();
        for (JsonNode message :
                JsonMapper.shared().readTree(Files.readString(told, UTF_8)).path("messages")) errors.add(line(message));
        return errors;
    }

    private static String line(JsonNode message) {
        String page = message.path("url").asString();
        return page.substring(page.lastIndexOf('/') + 1) + ":"
                + message.path("lastLine").asInt() + " "
                + message.path("message").asString() + " | "
                + message.path("extract").asString().replaceAll("\\s+", " ");
    }
}
