package no.nortrials.portal.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        if (lock == null) throw new DatabaseTaken(folder);
        Path pidFile = folder.resolve("postmaster.pid");
        if (Files.exists(pidFile)) stopOrphan(folder, pidFile);
    }

    /**
     * PostgreSQL refuses to start beside a process file that it cannot read, or that names a process of anybody. We hold
     * the lock, so once no server works on the folder the file says nothing any more.
     */
    private static void stopOrphan(Path folder, Path pidFile) throws IOException {
        Optional<ProcessHandle> named = processIn(pidFile).filter(process -> serves(process, folder));
        if (named.isPresent()) stop(named.get());
        else
            ProcessHandle.allProcesses()
                    .filter(process -> namesFolder(process, folder))
                    .forEach(DataFolder::stop);
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
        String pid = lines.isEmpty() ? "" : lines.getFirst().strip();
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    /** The number may meanwhile be that of another process, even of another PostgreSQL, which is none of our business. */
    private static boolean serves(ProcessHandle process, Path folder) {
        return isPostgres(process) && (process.info().arguments().isEmpty() || namesFolder(process, folder));
    }

    private static boolean namesFolder(ProcessHandle process, Path folder) {
        return isPostgres(process)
                && process.info()
                        .arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(folder.toString()))
                        .orElse(false);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
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
