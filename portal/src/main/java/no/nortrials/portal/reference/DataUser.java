package no.nortrials.portal.reference;

import java.util.List;
import java.util.Optional;

/** Whoever computes with a data set, and so can tell whether a new version would do. */
public interface DataUser {
    /** The code of the data set. */
    String set();

    /** Why nothing could be computed with these figures; empty when all is well. */
    Optional<String> refusal(List<Observation> figures);
}
