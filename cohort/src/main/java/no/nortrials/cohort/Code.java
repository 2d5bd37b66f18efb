package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

/**
 * A code as the data hold it.
 *
 * @param system the address that names the code system, or empty for the data source's own
 * @param code not blank
 */
public record Code(String system, String code) implements Comparable<Code> {
    /** @throws IllegalArgumentException when the code is blank */
    public Code {
        requireNonNull(system, "system is null");
        requireNonNull(code, "code is null");
        if (code.isBlank()) throw new IllegalArgumentException("a code of `" + system + "` is blank");
    }

    @Override
    public int compareTo(Code other) {
        int systems = system.compareTo(other.system);
        return systems != 0 ? systems : code.compareTo(other.code);
    }
}
