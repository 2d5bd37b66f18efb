package no.nortrials.node.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.cohort.index.IndexEngine;
import no.nortrials.disclosure.Epoch;
import no.nortrials.eligibility.Units;

/** The frozen copies, one folder for each month. Files of an index never change, so a copy is links to them where the disk can. */
record Months(Path folder) {
    private static final String MONTH = "[0-9]{4}-[0-9]{2}";

    Optional<Epoch> newest() throws IOException {
        if (!Files.isDirectory(folder)) return Optional.empty();
        try (Stream<Path> months = Files.list(folder)) {
            return months.map(month -> month.getFileName().toString())
                    .filter(name -> name.matches(MONTH))
                    .max(Comparator.naturalOrder())
                    .map(Epoch::of);
        }
    }

    Month open(Epoch epoch, Units units) throws IOException {
        Path month = folder.resolve(epoch.toString());
        About about = Json.read(month.resolve(Warehouse.ABOUT), About.class)
                .orElseThrow(() -> new IOException("`" + month + "` does not say from when it is"));
        return new Month(epoch, about, IndexEngine.open(month, no.nortrials.cohort.Terminology.BY_PREFIX, units));
    }

    /** Copies an index aside and names it by the month at once. Other months go: their numbers are never asked for again. */
    void freeze(Path index, Epoch epoch) throws IOException {
        Path aside = folder.resolve(epoch + ".tmp");
        delete(aside);
        copy(index, aside);
        Files.move(aside, folder.resolve(epoch.toString()), StandardCopyOption.ATOMIC_MOVE);
        Json.sync(folder);
    }

    void keepOnly(Epoch epoch) throws IOException {
        try (Stream<Path> months = Files.list(folder)) {
            for (Path month : months.toList())
                if (!month.getFileName().toString().equals(epoch.toString())) delete(month);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                Path target = to.resolve(entry.getFileName());
                if (Files.isDirectory(entry)) copy(entry, target);
                else link(entry, target);
            }
        }
        Json.sync(to);
    }

    /** Files that are replaced rather than changed may be shared by two folders. */
    private static void link(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | IOException _) {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            Json.sync(target);
        }
    }

    private static void delete(Path entry) throws IOException {
        if (!Files.exists(entry)) return;
        try (Stream<Path> all = Files.walk(entry)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) Files.delete(each);
        }
    }
}
