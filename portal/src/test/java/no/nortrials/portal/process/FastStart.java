package no.nortrials.portal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The packaged portal as {@code ./run} starts it: unpacked, with a start-up cache, made once for all tests. */
final class FastStart {
    /** The cache holds only for the paths it was trained with, which are relative to here. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> JAVA = prepare();

    private FastStart() {}

    /** The command up to the portal's own arguments. */
    static List<String> java() {
        return JAVA;
    }

    private static List<String> prepare() {
        try {
            Process script = new ProcessBuilder(ROOT.resolve("tools/fast-start").toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (script.waitFor() != 0)
                throw new IllegalStateException("tools/fast-start failed; run mvn package first: `" + said + "`");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCache=portal/target/fast/portal.aot",
                "-Xlog:aot=off",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-jar",
                "portal/target/fast/portal.jar");
    }
}
