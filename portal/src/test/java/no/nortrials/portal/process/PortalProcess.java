package no.nortrials.portal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged portal in a process of its own, as it runs in production. */
final class PortalProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final int port;

    private PortalProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts a portal on a free port; it is not yet ready. What it prints goes to a file in the folder. */
    static PortalProcess launch(Path folder, List<String> arguments) {
        return launch(folder, List.of(), arguments);
    }

    /** As {@link #launch(Path, List)}, with a command before {@code java}, for example one that changes the user. */
    static PortalProcess launch(Path folder, List<String> before, List<String> arguments) {
        try {
            int port = freePort();
            Path log = Files.createTempFile(folder, "portal-", ".log");
            var builder = new ProcessBuilder(command(before, port, arguments))
                    .directory(FastStart.ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            return new PortalProcess(builder.start(), log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a portal and waits until it answers. */
    static PortalProcess start(Path folder, List<String> arguments) {
        return launch(folder, arguments).awaitReady();
    }

    private static List<String> command(List<String> before, int port, List<String> arguments) {
        var command = new ArrayList<>(before);
        command.addAll(FastStart.java());
        command.addAll(List.of("--server.port=" + port, "--portal.url=http://localhost:" + port));
        command.addAll(arguments);
        return command;
    }

    PortalProcess awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (exitedWithin(Duration.ofMillis(40)))
                throw new AssertionError("the portal ended with " + process.exitValue() + ":\n" + output());
            if (answers()) return this;
        }
        kill();
        throw new AssertionError("the portal is not ready after " + PATIENCE + ":\n" + output());
    }

    private boolean answers() {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            var request = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The end that nothing in the process notices: SIGKILL. */
    void kill() {
        process.destroyForcibly();
        if (!exitedWithin(Duration.ofSeconds(20))) throw new AssertionError("the portal survives being killed");
    }

    /** The orderly end, as by Ctrl-C or a service manager. */
    void stop() {
        process.destroy();
        if (!exitedWithin(Duration.ofSeconds(40))) {
            process.destroyForcibly();
            throw new AssertionError("the portal does not stop:\n" + output());
        }
    }

    /** What the process ended with, which must be soon. */
    int exitCode() {
        if (!exitedWithin(PATIENCE)) throw new AssertionError("the portal runs on:\n" + output());
        return process.exitValue();
    }

    boolean exitedWithin(Duration time) {
        try {
            return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) kill();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
