package no.nortrials.portal.programme;

import java.util.List;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;

/** What an entry of a programme is about, and what is asked about it. */
enum EntryKind {
    TESTBED,
    EVENT;

    private static final int LONG = 2_000;
    private static final String ADDRESS = "https?://[^\\s]+";

    List<Field> fields() {
        Field title = Field.mandatory("title", new FieldType.Line(200));
        Field text = Field.optional("text", new FieldType.Paragraph(LONG));
        Field address = Field.optional("address", new FieldType.Identifier(ADDRESS, "https://example.org/event"));
        return switch (this) {
            case TESTBED -> List.of(title, text, address);
            case EVENT ->
                List.of(
                        title,
                        Field.mandatory("day", new FieldType.Day()),
                        Field.optional("place", new FieldType.Line(200)),
                        text,
                        address);
        };
    }
}
