package no.nortrials.portal.outbound;

import org.springframework.core.io.ByteArrayResource;

/** What became of a question. */
public sealed interface OutboundAnswer {

    /** The interface answered. */
    record Body(ByteArrayResource content) implements OutboundAnswer {
        static Body of(byte[] bytes) {
            return new Body(new ByteArrayResource(bytes));
        }

        public byte[] bytes() {
            return content.getByteArray();
        }
    }

    /** It answered with another status than one of success, after all attempts where it seemed busy. */
    record Refused(int status) implements OutboundAnswer {}

    /** Nobody answered, after all attempts. */
    record Unreachable(String why) implements OutboundAnswer {}

    /** The answer is larger than the limit, in bytes. */
    record TooLarge(int most) implements OutboundAnswer {}
}
