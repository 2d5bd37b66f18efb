package no.nortrials.cohort.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.nortrials.cohort.load.LoadReport.Loaded;
import no.nortrials.cohort.load.LoadReport.Stopped;

/**
 * Reads the patients of a source.
 *
 * <pre>{@code
 * try (var builder = IndexBuilder.create(index)) {
 *     switch (Load.csv(folder).into(builder::add)) {
 *         case LoadReport.Loaded loaded -> builder.finish();
 *         case LoadReport.Stopped stopped -> System.err.println(stopped.reason() + ": " + stopped.detail());
 *     }
 * }
 * }</pre>
 *
 * Memory stays bounded: rows beyond the memory of the sort go to scratch files, which are deleted at the end.
 */
public final class Load {
    private final Source source;
    private LoadOptions options = LoadOptions.DEFAULT;
    private Optional<Path> rejects = Optional.empty();
    private Optional<Path> scratch = Optional.empty();
    private Consumer<Progress> progress = _ -> {};

    private Load(Source source) {
        this.source = source;
    }

    /** Our own CSV: a folder with {@code patients.csv} and {@code events.csv}. */
    public static Load csv(Path folder) {
        return new Load(new SimpleCsv(folder));
    }

    /** OMOP CDM 5.4: a folder with one CSV for each table. */
    public static Load omop(Path folder) {
        return new Load(new Omop(folder));
    }

    /** FHIR R4: a bundle ({@code .json}), resources one a line ({@code .ndjson}), either packed as {@code .gz} or {@code .bz2}, or a folder of such files. */
    public static Load fhir(Path fileOrFolder) {
        return new Load(new Fhir(fileOrFolder));
    }

    /** Reads doubtful rows by these options. */
    public Load with(LoadOptions chosen) {
        options = chosen;
        return this;
    }

    /** Writes the rejects to a file: source, line, reason and field, never what the field held. */
    public Load rejects(Path file) {
        rejects = Optional.of(file);
        return this;
    }

    /** Puts scratch files into this folder, which exists, instead of the system's own. */
    public Load scratch(Path folder) {
        scratch = Optional.of(folder);
        return this;
    }

    /** Tells now and then how far the load is. */
    public Load progress(Consumer<Progress> listener) {
        progress = listener;
        return this;
    }

    /** Reads the source and hands its patients on, in the order of their ids; never throws for what a source holds. */
    public LoadReport into(PatientSink sink) {
        try (Ledger ledger = Ledger.to(rejects)) {
            return into(sink, ledger);
        } catch (IOException e) {
            return new Stopped(reason(e), "the file of rejects: " + e, LoadCounts.NONE);
        }
    }

    private LoadReport into(PatientSink sink, Ledger ledger) {
        try (Scratch folder = Scratch.in(scratch);
                Intake intake = new Intake(options, ledger, progress, folder.path())) {
            source.read(intake);
            new Patients(source, intake, sink).handOn();
            return new Loaded(ledger.counts());
        } catch (Stop stop) {
            return new Stopped(stop.reason(), stop.detail(), ledger.counts());
        } catch (IOException e) {
            return new Stopped(reason(e), String.valueOf(e.getMessage()), ledger.counts());
        }
    }

    private static StopReason reason(IOException e) {
        if (e instanceof EOFException) return StopReason.CUT_OFF;
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota") || message.contains("not enough space")
                ? StopReason.DISK_FULL
                : StopReason.FAILED;
    }

    /** A folder of its own, deleted with what is left in it. */
    private record Scratch(Path path) implements AutoCloseable {
        static Scratch in(Optional<Path> folder) throws IOException {
            return new Scratch(
                    folder.isPresent()
                            ? Files.createTempDirectory(folder.get(), "load")
                            : Files.createTempDirectory("load"));
        }

        @Override
        public void close() throws IOException {
            try (var left = Files.list(path)) {
                for (Path file : left.toList()) Files.delete(file);
            }
            Files.delete(path);
        }
    }
}
