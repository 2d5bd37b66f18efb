package no.nortrials.protocol.read;

import java.nio.charset.StandardCharsets;

/** What kind of file the first bytes begin. */
enum Container {
    EMPTY,
    PDF,
    ZIP,
    /** The compound file of office programs before 2007, which also wraps newer files with a password. */
    OLD_OFFICE,
    RICH_TEXT,
    MARKUP,
    TEXT;

    private static final int START = 1_024;

    static Container of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, START), StandardCharsets.ISO_8859_1);
        boolean marked = start.startsWith("\u00ef\u00bb\u00bf");
        String words = start.substring(marked ? 3 : 0).strip();
        if (isBlank(content, marked ? 3 : 0)) return EMPTY;
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return ZIP;
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return OLD_OFFICE;
        if (words.startsWith("{\\rtf")) return RICH_TEXT;
        if (words.startsWith("<")) return MARKUP;
        // a PDF may begin with a few bytes of something else, JSON may tell of PDF in its first lines
        return start.contains("%PDF-") && !words.startsWith("{") ? PDF : TEXT;
    }

    /** Zeros are what a failed upload leaves. */
    private static boolean isBlank(byte[] content, int from) {
        for (int i = from; i < content.length; i++)
            if (content[i] != 0 && !Character.isWhitespace(content[i])) return false;
        return true;
    }
}
