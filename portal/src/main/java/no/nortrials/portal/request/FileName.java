package no.nortrials.portal.request;

import java.util.Locale;

/** A file's name as it may safely be shown and sent: no path, no control characters, with the extension of its kind. */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    static String of(String given, FileKind kind) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|%;]", "_").strip();
        String stem = stem(clean);
        String shortened = stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST);
        return (shortened.isBlank() ? "document" : shortened) + kind.extension();
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (FileKind kind : FileKind.values())
            if (lower.endsWith(kind.extension()))
                return name.substring(0, name.length() - kind.extension().length());
        return name;
    }
}
