package no.nortrials.portal.criteria;

import java.util.UUID;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Note;

/** Copies of criteria, and ids that nothing had before, so that versions can be compared. */
final class Copies {
    private static final int ID = 10;

    private Copies() {}

    static String freshId() {
        return "c" + UUID.randomUUID().toString().replace("-", "").substring(0, ID);
    }

    static Criterion of(Criterion criterion) {
        Note note = criterion.note();
        Criterion renamed = criterion.with(new Note(freshId(), note.label(), note.role(), note.source()));
        if (renamed instanceof Group group)
            return new Group(
                    group.note(),
                    group.negated(),
                    group.rule(),
                    group.members().stream().map(Copies::of).toList());
        if (renamed instanceof Anchored anchored)
            return new Anchored(
                    anchored.note(), anchored.negated(), anchored.name(), anchored.event(), of(anchored.holds()));
        return renamed;
    }
}
