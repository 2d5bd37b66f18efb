package no.nortrials.eligibility.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.nortrials.eligibility.EligibilityCriteria;

/** Compares two versions of criteria. */
public final class Comparison {
    private final Version before;
    private final Version after;

    private Comparison(Version before, Version after) {
        this.before = before;
        this.after = after;
    }

    /** The changes: the title, what is gone, and then what is new, changed or moved in the order of the later version. */
    public static List<Change> between(EligibilityCriteria before, EligibilityCriteria after) {
        List<Change> changes = new ArrayList<>();
        if (!before.title().equals(after.title())) changes.add(new Change.Retitled(before.title(), after.title()));
        new Comparison(Version.of(before), Version.of(after)).collect(changes);
        return List.copyOf(changes);
    }

    private void collect(List<Change> changes) {
        before.nodes().forEach((id, criterion) -> {
            if (isOutermost(id, before, after)) changes.add(new Change.Removed(criterion));
        });
        Set<String> moved = moved();
        after.nodes().forEach((id, criterion) -> {
            if (isOutermost(id, after, before)) changes.add(new Change.Added(criterion));
            if (!before.nodes().containsKey(id)) return;
            if (!Hollow.of(before.get(id)).equals(Hollow.of(criterion)))
                changes.add(new Change.Changed(before.get(id), criterion));
            if (moved.contains(id)) changes.add(new Change.Moved(criterion, after.around(id)));
        });
    }

    /** Only here, and not inside another one that is only here. */
    private static boolean isOutermost(String id, Version here, Version there) {
        return !there.nodes().containsKey(id)
                && (here.around(id).isEmpty() || there.nodes().containsKey(here.around(id)));
    }

    /** Those in another place, and as few as possible of those whose order among the others is another one. */
    private Set<String> moved() {
        Set<String> moved = new HashSet<>();
        for (String inside : new LinkedHashSet<>(after.around().values())) {
            List<String> stayed = stayed(after, inside);
            moved.addAll(Order.outOfOrder(stayed(before, inside), stayed));
        }
        after.nodes().keySet().stream()
                .filter(id ->
                        before.nodes().containsKey(id) && !before.around(id).equals(after.around(id)))
                .forEach(moved::add);
        return moved;
    }

    /** Those that stand inside the same criterion in both versions, in the order of one. */
    private List<String> stayed(Version version, String inside) {
        return version.nodes().keySet().stream()
                .filter(id -> before.nodes().containsKey(id) && after.nodes().containsKey(id))
                .filter(id ->
                        before.around(id).equals(inside) && after.around(id).equals(inside))
                .toList();
    }
}
