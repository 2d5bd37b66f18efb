package no.nortrials.maturity.framework;

import java.util.List;

/** What came of editing or freezing. */
public sealed interface Edited {
    /** It was done. */
    record Done(Framework framework) implements Edited {}

    /** The version is frozen and stays as it is. */
    record Frozen(int version) implements Edited {}

    /** What was to be changed is not there. */
    record Missing(String id) implements Edited {}

    /** There is already something of this name. */
    record Taken(String id) implements Edited {}

    /** It cannot be frozen yet. */
    record Incomplete(List<Gap> gaps) implements Edited {
        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }
}
