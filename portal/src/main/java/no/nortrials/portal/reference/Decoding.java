package no.nortrials.portal.reference;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as text: UTF-8 when they are, else what Excel in Norway writes, unless somebody said which. */
final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Norwegian letters of UTF-8 that were read as another encoding and saved again, or letters already lost. */
    private static final Pattern SPOILT = Pattern.compile("Ã[¦¸¥\u2020\u02dc\u2026]|\ufffd|[\u0080-\u009f]");

    private Decoding() {}

    sealed interface Result {
        record Text(String text, String encoding) implements Result {}

        record Wrong(Finding finding) implements Result {}
    }

    static Result of(byte[] bytes, Mapping.Encoding asked) {
        if (utf16(bytes)) return checked(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        return switch (asked) {
            case UTF_8 -> strictly(bytes, StandardCharsets.UTF_8);
            case WINDOWS_1252 -> strictly(bytes, WINDOWS);
            case DETECT ->
                strictly(bytes, StandardCharsets.UTF_8) instanceof Result.Text text ? text : strictly(bytes, WINDOWS);
        };
    }

    private static Result strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        var chars = CharBuffer.allocate(bytes.length + 1);
        var left = ByteBuffer.wrap(bytes);
        if (decoder.decode(left, chars, true).isError())
            return new Result.Wrong(Finding.at(
                    lineOf(bytes, left.position()),
                    "",
                    "encoding",
                    charset.displayName(),
                    "0x%02X".formatted(bytes[left.position()])));
        return checked(chars.flip().toString(), charset.displayName());
    }

    private static Result checked(String text, String encoding) {
        String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        Matcher spoilt = SPOILT.matcher(bare);
        if (!spoilt.find()) return new Result.Text(bare, encoding);
        String around = bare.substring(Math.max(0, spoilt.start() - 10), Math.min(bare.length(), spoilt.end() + 10));
        long line = bare.substring(0, spoilt.start()).lines().count();
        return new Result.Wrong(Finding.at(Math.max(1, line), "", "spoilt", around.replaceAll("\\s+", " "), encoding));
    }

    private static boolean utf16(byte[] bytes) {
        if (bytes.length < 2) return false;
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return mark == 0xfffe || mark == 0xfeff;
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) if (bytes[i] == '\n') line++;
        return line;
    }
}
