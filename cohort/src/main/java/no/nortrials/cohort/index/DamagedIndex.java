package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.file.Path;

/** A file of an index is not as it was written: cut off, changed, or of a version that is not known here. */
public final class DamagedIndex extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedIndex(Path file, String reason) {
        super("the file `" + file + "` " + reason);
    }

    /** For files that have their checksums and make no sense. */
    DamagedIndex(Path folder, RuntimeException found) {
        super("the files in `" + folder + "` do not belong together: " + found, found);
    }
}
