package no.nortrials.protocol.document;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.source.RefusedException;

/** Takes parts out of a ZIP archive, never unpacking more than a limit, whatever the archive says of its sizes. */
final class Archive {
    private static final int MOST_PARTS = 5_000;
    private static final int MOST_OF_ONE = 64 << 20;
    private static final long MOST_OF_ALL = 256L << 20;

    private Archive() {}

    static Map<String, byte[]> parts(byte[] content, Collection<String> wanted) throws RefusedException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return parts(zip, wanted);
        } catch (EOFException e) {
            throw new RefusedException(Reason.TRUNCATED, "the archive ends in the middle; a part is missing");
        } catch (ZipException e) {
            throw zip(e);
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(Reason.BROKEN, "the archive cannot be read: " + e.getMessage());
        }
    }

    private static RefusedException zip(ZipException e) {
        boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
        return locked
                ? new RefusedException(Reason.ENCRYPTED, "the archive needs a password; save it without one")
                : new RefusedException(Reason.BROKEN, "the archive cannot be read: " + e.getMessage());
    }

    private static Map<String, byte[]> parts(ZipInputStream zip, Collection<String> wanted)
            throws IOException, RefusedException {
        Map<String, byte[]> parts = new HashMap<>();
        long all = 0;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean keep = wanted.contains(entry.getName());
            byte[] part = keep ? zip.readNBytes(MOST_OF_ONE + 1) : new byte[0];
            all += keep ? part.length : skipped(zip);
            if (part.length > MOST_OF_ONE || all > MOST_OF_ALL || ++count > MOST_PARTS) throw bomb(entry);
            if (keep) parts.putIfAbsent(entry.getName(), part);
        }
        return parts;
    }

    private static long skipped(InputStream part) throws IOException {
        long length = 0;
        byte[] sink = new byte[1 << 16];
        for (int some = part.read(sink); some >= 0 && length <= MOST_OF_ALL; some = part.read(sink)) length += some;
        return length;
    }

    private static RefusedException bomb(ZipEntry entry) {
        return new RefusedException(
                Reason.BOMB, "the archive unpacks to more than is read, at its part `" + entry.getName() + "`");
    }
}
