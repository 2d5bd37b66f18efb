package no.nortrials.maturity.framework;

/** One difference between two versions of a framework. A gate stands under the empty domain. */
public sealed interface Change {
    /** A level is called something else; 1 is the lowest. */
    record LevelRenamed(int level, Words before, Words after) implements Change {}

    /** A domain is new. */
    record DomainAdded(Domain domain) implements Change {}

    /** A domain is gone. */
    record DomainRemoved(Domain domain) implements Change {}

    /** A domain is called something else. */
    record DomainRenamed(Domain before, Domain after) implements Change {}

    /** A statement is new. */
    record StatementAdded(String domain, Statement statement) implements Change {}

    /** A statement is gone. */
    record StatementRemoved(String domain, Statement statement) implements Change {}

    /** A statement says something else, or expects other evidence; what was answered before is to be answered again. */
    record StatementReworded(Statement before, Statement after) implements Change {}

    /** A statement belongs to another domain or level. */
    record StatementMoved(String fromDomain, Statement before, String toDomain, Statement after) implements Change {}

    /** Evidence counts longer or shorter, or a site may now say that it does not concern it, or no longer. */
    record RulesChanged(Statement before, Statement after) implements Change {}
}
