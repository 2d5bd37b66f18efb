package no.nortrials.protocol.document;

import java.util.List;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.RefusedException;

/** Reads documents that people wrote for people. */
public final class Synopses {
    private Synopses() {}

    /** Reads a PDF that has text. */
    public static Protocol pdf(byte[] content) throws RefusedException {
        var findings = new Findings();
        return protocol(Format.PDF, PdfText.pieces(content, findings), findings);
    }

    /** Reads a Word file of 2007 or later. */
    public static Protocol docx(byte[] content) throws RefusedException {
        return protocol(Format.DOCX, WordText.pieces(content), new Findings());
    }

    private static Protocol protocol(Format format, List<Piece> pieces, Findings findings) throws RefusedException {
        new Synopsis(pieces, findings).read();
        if (findings.criteria() == 0 && findings.fields() < 2)
            throw new RefusedException(
                    Reason.NOT_A_PROTOCOL,
                    "no labelled value and no list of criteria was recognised in " + pieces.size() + " lines");
        return findings.protocol(format, "");
    }
}
