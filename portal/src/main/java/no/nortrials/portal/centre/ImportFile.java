package no.nortrials.portal.centre;

import java.util.List;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read. Nothing of it is stored.
 *
 * @param problem what is wrong with the file as a whole, or null
 */
record ImportFile(List<ImportLine> lines, @Nullable Problem problem) {
    ImportFile {
        lines = List.copyOf(lines);
    }

    static ImportFile unreadable(Problem problem) {
        return new ImportFile(List.of(), problem);
    }

    public List<ImportLine> wrong() {
        return lines.stream().filter(ImportLine::wrong).toList();
    }

    public List<ImportLine> good() {
        return lines.stream().filter(line -> !line.wrong()).toList();
    }

    public long duplicates() {
        return good().stream().filter(ImportLine::duplicate).count();
    }

    List<FormData> toRecord(boolean duplicatesToo) {
        return good().stream()
                .filter(line -> duplicatesToo || !line.duplicate())
                .map(ImportLine::form)
                .toList();
    }
}
