package no.nortrials.portal.centre;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads a file's bytes as text: UTF-8 when they are, with or without its mark, else what Excel in Norway writes. */
final class Decoded {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoded() {}

    static String text(byte[] bytes) {
        String text = utf8(bytes);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}
