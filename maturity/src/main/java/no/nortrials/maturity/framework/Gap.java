package no.nortrials.maturity.framework;

import java.util.ArrayList;
import java.util.List;

/** Why a draft cannot be frozen. */
public sealed interface Gap {
    /** Nothing can be assessed. */
    record NoDomain() implements Gap {}

    /** A domain has no statement at a level, so the level would mean nothing. */
    record EmptyLevel(String domain, int level) implements Gap {}

    /** A domain's top levels need something measured, and it names nothing. */
    record NothingMeasured(String domain) implements Gap {}

    /** The gaps of a draft. */
    static List<Gap> of(Framework draft) {
        List<Gap> gaps = new ArrayList<>();
        if (draft.domains().isEmpty()) gaps.add(new NoDomain());
        for (Domain domain : draft.domains()) {
            for (int level = 1; level <= draft.levels().size(); level++)
                if (domain.at(level).isEmpty()) gaps.add(new EmptyLevel(domain.id(), level));
            if (domain.indicators().isEmpty()) gaps.add(new NothingMeasured(domain.id()));
        }
        return gaps;
    }
}
