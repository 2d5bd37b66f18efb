package no.nortrials.node.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.index.IndexEngine;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.node.data.Json;

/** The regression questions of a folder: one file of criteria JSON each, named as the question. */
public final class Regression {
    private final Path folder;
    private final Path history;
    private final Clock clock;

    /**
     * Questions of a folder.
     *
     * @param folder where the questions are; may be missing
     * @param history where counts are kept
     */
    public Regression(Path folder, Path history, Clock clock) {
        this.folder = folder;
        this.history = history;
        this.clock = clock;
    }

    /** As counted after the last load. */
    public List<Drift> last() throws IOException {
        return Json.read(history, Drifts.class).map(Drifts::drifts).orElse(List.of());
    }

    /** Counts all on newly loaded data. */
    public List<Drift> count(IndexEngine engine) throws IOException {
        List<Drift> before = last();
        List<Drift> now = new ArrayList<>();
        if (Files.isDirectory(folder))
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList())
                    if (file.toString().endsWith(".json")) now.add(count(file, engine, before));
            }
        Json.write(history, new Drifts(now));
        return List.copyOf(now);
    }

    private Drift count(Path file, IndexEngine engine, List<Drift> before) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        Optional<Long> old = before.stream()
                .filter(drift -> drift.name().equals(name))
                .flatMap(drift -> drift.now().or(drift::before).stream())
                .findFirst();
        return new Drift(name, clock.instant(), old, counted(Files.readString(file), engine));
    }

    private Optional<Long> counted(String text, IndexEngine engine) {
        if (!(CriteriaJson.read(text) instanceof Reading.Read(var criteria))) return Optional.empty();
        return engine.ask(Question.of(criteria, LocalDate.now(clock))) instanceof Answer.Counted counted
                ? Optional.of(counted.total())
                : Optional.empty();
    }
}
