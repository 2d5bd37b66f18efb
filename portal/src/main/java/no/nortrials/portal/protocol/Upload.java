package no.nortrials.portal.protocol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a file said, kept beside the draft that was made of it; the file itself is not kept.
 *
 * @param format a code, such as {@code USDM}
 * @param found in the order of the fields
 * @param missing fields of which it said nothing
 * @param remarks what was left out or could not be resolved, in English
 */
record Upload(
        UUID request,
        String fileName,
        String format,
        String version,
        Instant readAt,
        List<Value> found,
        List<String> missing,
        List<String> remarks) {

    /** A value and its place. */
    record Value(String field, String value, String place) {}

    Upload {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }
}
