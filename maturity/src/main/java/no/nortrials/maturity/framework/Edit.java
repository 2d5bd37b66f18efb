package no.nortrials.maturity.framework;

import static java.util.Objects.requireNonNull;

/** One change to a draft. */
public sealed interface Edit {
    /** A level is called something else; 1 is the lowest. */
    record RenameLevel(int level, Words name) implements Edit {
        public RenameLevel {
            requireNonNull(name, "name is null");
        }
    }

    /** A new domain after the others. */
    record AddDomain(String id, Words name) implements Edit {
        public AddDomain {
            Id.guarded(id);
            requireNonNull(name, "name is null");
        }
    }

    /** A domain is called something else. */
    record RenameDomain(String id, Words name) implements Edit {
        public RenameDomain {
            requireNonNull(name, "name is null");
        }
    }

    /** A domain goes, with its statements. */
    record RemoveDomain(String id) implements Edit {}

    /** A domain is shown one place earlier or later. */
    record MoveDomain(String id, boolean earlier) implements Edit {}

    /** A new statement at the end of a domain; of the gates when its level is 0 and the domain is empty. */
    record AddStatement(String domain, Statement statement) implements Edit {
        public AddStatement {
            requireNonNull(statement, "statement is null");
        }
    }

    /** A statement or gate of this name says something else, or is needed at another level of its domain. */
    record ChangeStatement(Statement statement) implements Edit {
        public ChangeStatement {
            requireNonNull(statement, "statement is null");
        }
    }

    /** A statement belongs to another domain. */
    record MoveStatement(String id, String toDomain) implements Edit {}

    /** A statement or gate goes. */
    record RemoveStatement(String id) implements Edit {}

    /** A domain's top levels need one more thing to be measured; in place of the indicator of this name, if it has one. */
    record PutIndicator(String domain, Indicator indicator) implements Edit {
        public PutIndicator {
            requireNonNull(indicator, "indicator is null");
        }
    }

    /** A domain's top levels no longer need something to be measured. */
    record RemoveIndicator(String domain, String id) implements Edit {}
}
