package no.nortrials.protocol.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.source.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bytes as a tree of JSON, within limits. */
final class JsonText {
    private static final int DEEPEST = 200;
    /** A tree takes up to about 150 bytes for each value; the largest sample has 60,000. */
    private static final int MOST_VALUES = 1_000_000;

    private static final int LONGEST_TEXT = 5_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_VALUES)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static JsonNode parsed(byte[] content) throws RefusedException {
        String text = decoded(content);
        try {
            return MAPPER.readTree(text);
        } catch (UnexpectedEndOfInputException e) {
            throw new RefusedException(Reason.TRUNCATED, "the text ends in the middle of its JSON, at " + where(e));
        } catch (StreamConstraintsException e) {
            throw tooMuch(e);
        } catch (JacksonException e) {
            throw new RefusedException(Reason.BROKEN, "not JSON at " + where(e) + ": " + e.getOriginalMessage());
        } catch (NumberFormatException e) {
            throw new RefusedException(Reason.BROKEN, "not JSON: a number is too large or too small to be read");
        }
    }

    private static RefusedException tooMuch(StreamConstraintsException e) {
        boolean deep = e.getOriginalMessage().contains("nesting depth");
        return deep
                ? new RefusedException(
                        Reason.TOO_DEEP, "the JSON is nested more than " + DEEPEST + " deep at " + where(e))
                : new RefusedException(
                        Reason.TOO_LARGE, "more than is read stands at " + where(e) + ": " + e.getOriginalMessage());
    }

    private static String where(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? "an unknown place" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String decoded(byte[] content) throws RefusedException {
        Charset charset = charset(content);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedException(Reason.ENCODING, wrong(content, charset));
        }
    }

    private static Charset charset(byte[] content) {
        if (content.length < 2) return StandardCharsets.UTF_8;
        int mark = ((content[0] & 0xff) << 8) | (content[1] & 0xff);
        return switch (mark) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** Decodes again up to the fault, to say on which line it stands. */
    private static String wrong(byte[] content, Charset charset) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer some = CharBuffer.allocate(8_192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) result = decoder.decode(rest, some.clear(), true);
        int line = 1;
        for (int i = 0; i < rest.position(); i++) if (content[i] == '\n') line++;
        return "the text is not " + charset + ": byte " + (rest.position() + 1) + ", on line " + line;
    }
}
