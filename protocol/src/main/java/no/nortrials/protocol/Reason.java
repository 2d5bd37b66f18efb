package no.nortrials.protocol;

/** Why a file was not read. */
public enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** More bytes, characters, values or pages than are read. */
    TOO_LARGE,
    /** JSON nested deeper than any protocol. */
    TOO_DEEP,
    /** An archive or a compressed stream that unpacks to far more than it is. */
    BOMB,
    /** Reading took longer than it may. */
    TOO_SLOW,
    /** Text that is not UTF-8, or UTF-16 with its mark. */
    ENCODING,
    /** Not well-formed; the detail names line and column where the format has them. */
    BROKEN,
    /** The file ends in the middle. */
    TRUNCATED,
    /** A password is needed, or taking text out is not allowed. */
    ENCRYPTED,
    /** Pages without text, as those of a scanner. */
    NO_TEXT,
    /** A Word file with macros. */
    MACROS,
    /** A format of office programs that is not read: old Word, a spreadsheet, slides, rich text. */
    OTHER_OFFICE_FORMAT,
    /** A known format in a version that is not read. */
    VERSION,
    /** Well-formed, but no protocol. */
    NOT_A_PROTOCOL
}
