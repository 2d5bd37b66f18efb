package no.nortrials.portal.reference;

import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue as somebody may see it. The data steward is whoever of the coordinating unit looks after the statistics: its
 * coordinators and administrators. Others see what is published and has been released.
 */
@Service
@Transactional(readOnly = true)
class Catalogue {
    private final DataSets sets;
    private final Versions versions;
    private final FetchPlans plans;
    private final List<DataSetPage> pages;

    Catalogue(DataSets sets, Versions versions, FetchPlans plans, List<DataSetPage> pages) {
        this.sets = sets;
        this.versions = versions;
        this.plans = plans;
        this.pages = List.copyOf(pages);
    }

    /** @param newest the released version, else the newest there is; null before the first */
    record Entry(DataSet set, @Nullable DataVersion newest, int waiting) {}

    /** @param page another module's page of it, or null */
    record SetView(
            DataSet set,
            List<DataVersion> versions,
            @Nullable DataSetPage page,
            FetchPlans.Plan plan) {}

    record VersionView(DataSet set, DataVersion version, Optional<DataVersion> released) {}

    static boolean steward(Actor actor) {
        return actor.is(Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    List<Entry> all(Actor actor) {
        return sets.all().stream()
                .filter(set -> steward(actor) || set.open())
                .map(set -> entry(actor, set))
                .filter(entry -> steward(actor) || entry.newest() != null)
                .toList();
    }

    SetView set(Actor actor, String code) {
        DataSet set = visible(actor, code);
        List<DataVersion> shown = versions.of(set.id()).stream()
                .filter(version -> shown(actor, version))
                .toList();
        return new SetView(
                set,
                shown,
                pages.stream()
                        .filter(page -> page.set().equals(code))
                        .findFirst()
                        .orElse(null),
                plans.of(set.id()));
    }

    VersionView version(Actor actor, String code, int number) {
        DataSet set = visible(actor, code);
        DataVersion version = versions.find(set.id(), number)
                .filter(found -> shown(actor, found))
                .orElseThrow(() -> new NotFound("no version `" + number + "` of `" + code + "`"));
        return new VersionView(set, version, versions.released(set.id()));
    }

    private DataSet visible(Actor actor, String code) {
        return sets.find(code)
                .filter(set -> steward(actor) || set.open())
                .orElseThrow(() -> new NotFound("no data set `" + code + "`"));
    }

    private Entry entry(Actor actor, DataSet set) {
        List<DataVersion> shown = versions.of(set.id()).stream()
                .filter(version -> shown(actor, version))
                .toList();
        DataVersion newest = shown.stream()
                .filter(version -> version.state() == VersionState.RELEASED)
                .findFirst()
                .orElse(shown.isEmpty() ? null : shown.getFirst());
        int waiting = (int) shown.stream()
                .filter(version -> version.state() == VersionState.DRAFT)
                .count();
        return new Entry(set, newest, waiting);
    }

    /** What was never released is the steward's alone. */
    private static boolean shown(Actor actor, DataVersion version) {
        return steward(actor) || version.releasedAt() != null;
    }
}
