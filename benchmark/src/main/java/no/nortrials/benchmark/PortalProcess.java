package no.nortrials.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The packaged portal with its own PostgreSQL, both as they run in production. */
final class PortalProcess implements AutoCloseable {
    private static final Path JAR = Path.of("portal", "target", "portal.jar").toAbsolutePath();

    private final Process process;
    private final Path folder;
    private final int port;

    private PortalProcess(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts a portal; with the demo its users can sign in by a button, but then it also writes demo data when it finds none. */
    static PortalProcess start(Path folder, boolean demo) throws IOException, InterruptedException {
        int port = freePort();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--portal.embedded-db.dir=" + folder.resolve("postgres"),
                        "--portal.demo=" + demo,
                        "--portal.sign-in.attempts-per-minute=1000000")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("portal.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var portal = new PortalProcess(process, folder, port);
        portal.awaitReady();
        return portal;
    }

    private void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!answers()) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("the portal does not start; see " + folder.resolve("portal.log"));
            }
        }
    }

    private boolean answers() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** PostgreSQL writes its port on the fourth line of its process file; the portal keeps the password beside it. */
    String databaseUrl() throws IOException {
        String found = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(folder.resolve("postgres/portal.password"));
        return "jdbc:postgresql://localhost:" + found + "/postgres?user=postgres&password=" + password;
    }

    /** What the process holds of memory, as the kernel counts it. */
    long residentMb() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .map(kilobytes -> kilobytes / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
