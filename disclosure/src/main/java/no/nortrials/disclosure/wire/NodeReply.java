package no.nortrials.disclosure.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What a node replies to a question. A reply replaces an earlier one of the same node to the same question. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reply")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NodeReply.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = NodeReply.Awaited.class, name = "awaited"),
    @JsonSubTypes.Type(value = NodeReply.Unsupported.class, name = "unsupported"),
    @JsonSubTypes.Type(value = NodeReply.TooCostly.class, name = "tooCostly"),
    @JsonSubTypes.Type(value = NodeReply.Failed.class, name = "failed")
})
public sealed interface NodeReply {
    /** The longest detail of a reply. */
    int LONGEST_DETAIL = 500;

    /** The question. */
    UUID question();

    /**
     * Numbers, or why there are none, for each trust.
     *
     * @param dataDate the day the counted data were loaded to
     * @param epoch the month whose frozen copy was counted, such as {@code 2026-11}
     * @param synthetic whether the patients are made up
     * @param covers the share of the trusts' patients that the counted data hold: 1 unless they are a sample
     * @param sites each trust once
     */
    record Answered(
            UUID question, LocalDate dataDate, String epoch, boolean synthetic, double covers, List<SiteAnswer> sites)
            implements NodeReply {
        /** @throws IllegalArgumentException if there is no trust, or one twice, or nobody is covered, or more than everybody */
        public Answered {
            if (!(covers > 0 && covers <= 1)) throw new IllegalArgumentException("the data cover `" + covers + "`");
            sites = List.copyOf(sites);
            if (sites.isEmpty()) throw new IllegalArgumentException("an answer of no trust to `" + question + "`");
            var names = new HashSet<String>();
            for (SiteAnswer site : sites)
                if (!names.add(site.site()))
                    throw new IllegalArgumentException("two answers of the trust `" + site.site() + "`");
        }
    }

    /** The question was counted, and the hospital's data steward decides on what is told. */
    record Awaited(UUID question) implements NodeReply {}

    /** The node cannot read or evaluate the criteria. */
    record Unsupported(UUID question, String detail) implements NodeReply {
        public Unsupported {
            requireShort(detail);
        }
    }

    /** Counting took longer than the node allows. */
    record TooCostly(UUID question) implements NodeReply {}

    /** The node could not count, for a reason of its own. */
    record Failed(UUID question, String detail) implements NodeReply {
        public Failed {
            requireShort(detail);
        }
    }

    private static void requireShort(String detail) {
        if (detail.length() > LONGEST_DETAIL)
            throw new IllegalArgumentException("the detail has `" + detail.length() + "` characters");
    }
}
