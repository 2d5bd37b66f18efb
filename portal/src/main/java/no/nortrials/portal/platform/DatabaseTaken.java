package no.nortrials.portal.platform;

import java.nio.file.Path;

/** Another portal already works on the data of the embedded database. */
final class DatabaseTaken extends IllegalStateException {
    DatabaseTaken(Path folder) {
        super("Another portal already uses the database in " + folder);
    }
}
