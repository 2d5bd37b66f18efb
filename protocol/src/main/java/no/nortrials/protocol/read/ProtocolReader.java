package no.nortrials.protocol.read;

import java.io.IOException;
import java.io.InputStream;
import no.nortrials.protocol.Reading;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.document.Synopses;
import no.nortrials.protocol.source.RefusedException;

/** Reads a protocol of whatever format. Safe to call from several threads; keeps nothing between calls. */
public final class ProtocolReader {
    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    private ProtocolReader() {}

    /**
     * Reads a stream to its end, or to one byte more than {@link #MOST_BYTES}; does not close it.
     *
     * @throws IOException when the stream itself fails; never for what it holds
     */
    public static Reading read(InputStream content) throws IOException {
        return read(content.readNBytes(MOST_BYTES + 1));
    }

    /** Reads the bytes of a file. Never throws for what they hold. */
    public static Reading read(byte[] content) {
        if (content.length > MOST_BYTES)
            return new Reading.Refused(
                    Reason.TOO_LARGE, "the file has more than the " + (MOST_BYTES >> 20) + " MB that are read");
        try {
            return guarded(content);
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    private static Reading guarded(byte[] content) throws RefusedException {
        return switch (Container.of(content)) {
            case EMPTY -> throw new RefusedException(Reason.EMPTY, "the file has no content");
            case OLD_OFFICE -> throw OldOffice.refused(content);
            case RICH_TEXT ->
                throw new RefusedException(Reason.OTHER_OFFICE_FORMAT, "the file is rich text; save it as DOCX or PDF");
            case MARKUP ->
                throw new RefusedException(Reason.NOT_A_PROTOCOL, "the file is XML or HTML, of which none is read");
            case PDF -> new Reading.Read(JsonProtocol.bounded(Synopses.pdf(content)));
            case ZIP -> new Reading.Read(JsonProtocol.bounded(Synopses.docx(content)));
            case TEXT -> JsonProtocol.read(JsonText.parsed(content));
        };
    }
}
