package no.nortrials.node.data;

import java.nio.file.Path;
import java.time.LocalDate;
import no.nortrials.cohort.load.Load;
import no.nortrials.cohort.load.LoadOptions;
import no.nortrials.cohort.load.LoadReport;
import no.nortrials.cohort.load.PatientSink;
import no.nortrials.node.settings.Settings;

/** Where patients come from. */
@FunctionalInterface
public interface PatientSource {
    /**
     * Hands every patient on.
     *
     * @param today the day the data are loaded to
     * @param work a folder for scratch files and the file of rejects
     */
    LoadReport into(PatientSink sink, LocalDate today, Path work);

    /** Files of a hospital. */
    static PatientSource files(Settings.Source source) {
        LoadOptions options = LoadOptions.DEFAULT.at(source.site());
        return (sink, _, work) -> load(source)
                .with(options)
                .scratch(work)
                .rejects(work.resolve("rejects.csv"))
                .into(sink);
    }

    private static Load load(Settings.Source source) {
        return switch (source.format()) {
            case CSV -> Load.csv(source.path());
            case OMOP -> Load.omop(source.path());
            case FHIR -> Load.fhir(source.path());
            case DEMO -> throw new IllegalArgumentException("synthetic patients are in no file");
        };
    }
}
