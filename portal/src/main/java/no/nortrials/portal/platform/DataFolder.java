package no.nortrials.portal.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Makes sure that one portal at a time uses a data folder, also after another was killed. */
final class DataFolder {
    @SuppressWarnings("unused") // held as long as the process lives; letting go would free the lock
    private static @Nullable FileLock lock;

    private DataFolder() {}

    /** Locks the folder for this process and stops a server that a killed portal left behind. */
    static void claim(Path folder) throws IOException {
        var channel = FileChannel.open(
                folder.resolveSibling(folder.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        lock = channel.tryLock();
        if (lock == null)
            throw new IllegalStateException("Another portal already uses the database in " + folder
                    + ". Stop it, or set PORTAL_EMBEDDED_DB_DIR or SPRING_DATASOURCE_URL.");
        stopOrphan(folder);
    }

    private static void stopOrphan(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) return;
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(DataFolder::stop);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(15, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "PostgreSQL process " + server.pid() + " from an earlier run does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an earlier PostgreSQL stops", e);
        }
    }
}
