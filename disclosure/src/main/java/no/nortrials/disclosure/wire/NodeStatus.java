package no.nortrials.disclosure.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a node is, told with every poll.
 *
 * @param version of the node's program
 * @param sites organisation numbers of the trusts whose patients it counts
 * @param dataDate the day its data were loaded to, unless it has none
 * @param synthetic whether its patients are made up
 * @param fault what keeps it from answering, in words without patients' data, unless it is well
 */
public record NodeStatus(
        String version, List<String> sites, Optional<LocalDate> dataDate, boolean synthetic, Optional<String> fault) {
    /** The longest text of a fault. */
    public static final int LONGEST_FAULT = 500;

    /** @throws IllegalArgumentException if the fault is longer than {@link #LONGEST_FAULT} */
    public NodeStatus {
        sites = List.copyOf(sites);
        if (fault.isPresent() && fault.get().length() > LONGEST_FAULT)
            throw new IllegalArgumentException("the fault has `" + fault.get().length() + "` characters");
    }
}
