package no.nortrials.protocol.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.source.RefusedException;

/**
 * Unpacks every compressed stream of a PDF once, keeping nothing, to refuse one that would fill the memory. The library that reads
 * PDF has no limit of its own. Only the usual compression is looked at (Flate), and only its first layer.
 */
final class PdfStreams {
    private static final long MOST_OF_ONE = 64L << 20;
    private static final long MOST_OF_ALL = 512L << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] content;
    private final byte[] sink = new byte[1 << 16];
    private long all;

    private PdfStreams(byte[] content) {
        this.content = content;
    }

    static void requireBounded(byte[] content) throws RefusedException {
        var streams = new PdfStreams(content);
        for (int at = streams.next(0); at >= 0; at = streams.next(at)) streams.require(at);
    }

    /** The position behind the next word {@code stream} and its end of line. */
    private int next(int from) {
        for (int i = from; i < content.length - STREAM.length - 2; i++)
            if (isWord(i)) {
                int at = i + STREAM.length;
                return content[at] == '\r' && content[at + 1] == '\n' ? at + 2 : at + 1;
            }
        return -1;
    }

    private boolean isWord(int at) {
        for (int i = 0; i < STREAM.length; i++) if (content[at + i] != STREAM[i]) return false;
        boolean end = at >= 3 && content[at - 1] == 'd' && content[at - 2] == 'n' && content[at - 3] == 'e';
        return !end;
    }

    private void require(int at) throws RefusedException {
        if (!beginsCompressed(at)) return;
        long length = unpacked(at);
        all += length;
        if (length > MOST_OF_ONE || all > MOST_OF_ALL)
            throw new RefusedException(
                    Reason.BOMB, "a compressed part of the PDF at byte " + at + " unpacks to more than is read");
    }

    /** The two bytes that begin every compressed stream (RFC 1950): method 8, and divisible by 31. */
    private boolean beginsCompressed(int at) {
        if (at + 2 > content.length) return false;
        int first = content[at] & 0xff;
        return (first & 0x0f) == 8 && ((first << 8) | (content[at + 1] & 0xff)) % 31 == 0;
    }

    /** What is no compressed stream after all ends at its fault. */
    private long unpacked(int at) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, at, content.length - at);
            long length = 0;
            int some = 1;
            while (some > 0 && length <= MOST_OF_ONE) {
                some = inflater.inflate(sink);
                length += some;
            }
            return length;
        } catch (DataFormatException _) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
