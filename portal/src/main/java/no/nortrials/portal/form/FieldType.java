package no.nortrials.portal.form;

import java.math.BigDecimal;
import java.util.List;

/** How a question is answered. The page draws each kind its own way, the check reads each its own way. */
public sealed interface FieldType {

    /** One line of text. */
    record Line(int maxLength) implements FieldType {
        public Line {
            positive(maxLength);
        }
    }

    /** Several lines of text. */
    record Paragraph(int maxLength) implements FieldType {
        public Paragraph {
            positive(maxLength);
        }
    }

    /** A line that must match, with an example for the message. */
    record Identifier(String regex, String example) implements FieldType {
        public Identifier {
            if (!example.matches(regex))
                throw new IllegalArgumentException("the example `" + example + "` does not match `" + regex + "`");
        }
    }

    /** A mail address. */
    record Email() implements FieldType {}

    /** A day, typed as 2026-12-31 or 31.12.2026. */
    record Day() implements FieldType {}

    /** A whole number within bounds, both included. */
    record WholeNumber(long min, long max) implements FieldType {
        public WholeNumber {
            if (min > max) throw new IllegalArgumentException("`" + min + "` is more than `" + max + "`");
        }
    }

    /** A number within bounds, both included; comma and point both separate decimals. */
    record Decimal(BigDecimal min, BigDecimal max) implements FieldType {
        public Decimal {
            if (min.compareTo(max) > 0) throw new IllegalArgumentException("`" + min + "` is more than `" + max + "`");
        }
    }

    /** Yes or no; neither is legal when the field is optional. */
    record YesNo() implements FieldType {}

    /** A box that must be ticked when the field is mandatory. */
    record Consent() implements FieldType {}

    /** One of several. */
    record Choice(List<Option> options) implements FieldType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Any number of several. */
    record Several(List<Option> options) implements FieldType {
        public Several {
            options = List.copyOf(options);
        }
    }

    /** A country, stored as its two-letter ISO 3166 code. */
    record Country() implements FieldType {}

    private static void positive(int maxLength) {
        if (maxLength < 1) throw new IllegalArgumentException("no text is at most `" + maxLength + "` long");
    }
}
