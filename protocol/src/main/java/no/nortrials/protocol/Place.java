package no.nortrials.protocol;

/** Where in the source something stands. Pages, lines, paragraphs, tables, rows and columns count from 1. */
public sealed interface Place {
    /** A place for people, in English. */
    String shown();

    /** A value of a JSON text, as a JSON Pointer (RFC 6901). */
    record Json(String pointer) implements Place {
        @Override
        public String shown() {
            return pointer.isEmpty() ? "the whole text" : pointer;
        }
    }

    /** A line inside a text value of a JSON text. */
    record JsonLine(String pointer, int line) implements Place {
        @Override
        public String shown() {
            return pointer + ", line " + line;
        }
    }

    /** A line of text on a page. */
    record Page(int page, int line) implements Place {
        @Override
        public String shown() {
            return "page " + page + ", line " + line;
        }
    }

    /** A paragraph outside tables. */
    record Paragraph(int number) implements Place {
        @Override
        public String shown() {
            return "paragraph " + number;
        }
    }

    /** A cell of a table. */
    record Cell(int table, int row, int column) implements Place {
        @Override
        public String shown() {
            return "table " + table + ", row " + row + ", column " + column;
        }
    }
}
