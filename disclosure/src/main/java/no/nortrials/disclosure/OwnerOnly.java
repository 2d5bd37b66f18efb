package no.nortrials.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that nobody but their owner may touch. Where the file system knows no such rights, the folder must be guarded instead. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> RIGHTS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnerOnly() {}

    static FileAttribute<?>[] rights(Path file) {
        return knowsRights(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(RIGHTS)}
                : new FileAttribute<?>[] {};
    }

    static void require(Path file) throws IOException {
        if (knowsRights(file) && !RIGHTS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("`" + file + "` must be readable and writable by its owner only; try chmod 600");
        }
    }

    private static boolean knowsRights(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
