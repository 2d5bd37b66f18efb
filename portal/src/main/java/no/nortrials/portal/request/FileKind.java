package no.nortrials.portal.request;

import java.util.Optional;

/** The kinds of documents that may be attached. */
enum FileKind {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        for (FileKind kind : values()) if (kind.mediaType.equals(mediaType)) return Optional.of(kind);
        return Optional.empty();
    }
}
