package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a file into the register record by record. */
@Component
class TrialImport {
    private final Importing importing;

    TrialImport(Importing importing) {
        this.importing = importing;
    }

    /** @param retrieved the day the source said so */
    List<Imported> take(byte[] file, LocalDate retrieved, String by) {
        return TrialFile.read(file, retrieved).stream()
                .map(found -> importing.take(found, by))
                .toList();
    }
}
