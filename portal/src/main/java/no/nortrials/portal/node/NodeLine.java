package no.nortrials.portal.node;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.disclosure.wire.NodeReply;

/**
 * One node in a round.
 *
 * @param trusts organisation numbers of the trusts it counted for when it was asked
 */
public record NodeLine(UUID node, String name, List<String> trusts, State state) {
    public NodeLine {
        trusts = List.copyOf(trusts);
    }

    /** What has come of asking it. */
    public sealed interface State {
        /** Its name, for a message. */
        default String code() {
            return getClass().getSimpleName();
        }

        /** Its answer is waited for. */
        record Waiting() implements State {}

        /**
         * It did not answer in time.
         *
         * @param came whether it fetched the question
         */
        record Silent(boolean came) implements State {}

        /**
         * It told released numbers.
         *
         * @param late whether the answer came after the time it was waited for
         */
        record Answered(NodeReply.Answered reply, Instant at, boolean late) implements State {}

        /** The hospital's data steward decides on what is told. */
        record Awaits() implements State {}

        /** It cannot evaluate the criteria. */
        record Unsupported(String detail) implements State {}

        /** Counting would take too long. */
        record TooCostly() implements State {}

        /** It could not count. */
        record Failed(String detail) implements State {}

        /** What it sent is no reply; only the kind of the problem is kept. */
        record Garbled(String problem) implements State {}
    }
}
