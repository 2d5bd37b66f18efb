package no.nortrials.portal.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.nortrials.portal.directory.Trust;

/** What is invented about the trusts: who receives requests, what is wanted, and the departments. */
final class Hospitals {
    private static final Map<String, String> DEPARTMENTS = new TreeMap<>(Map.of(
            "CANCER", "Kreftavdelingen",
            "CARDIOVASCULAR", "Hjertemedisinsk avdeling",
            "BRAIN_HEALTH", "Nevrologisk avdeling",
            "GASTROINTESTINAL", "Gastromedisinsk avdeling",
            "RESPIRATORY", "Lungeavdelingen"));

    private final Ground ground;
    private final Batch batch;
    private final Contacts contacts;
    private final Wishes wishes;

    Hospitals(Ground ground, Cast cast, Names names, Dice dice, Batch batch) {
        this.ground = ground;
        this.batch = batch;
        this.contacts = new Contacts(ground, cast, names, dice, batch);
        this.wishes = new Wishes(ground, contacts, dice, batch);
    }

    void write() {
        for (Trust trust : ground.trusts()) {
            contacts.write(trust);
            wishes.write(trust);
            departments(trust);
        }
    }

    List<Receiver> receivers(Trust trust) {
        return contacts.of(trust);
    }

    /** Why the trust is asked, as the dispatch keeps it; empty when nothing speaks for it. */
    List<String> reasons(Trust trust, Case request) {
        return wishes.reasons(trust, request);
    }

    private void departments(Trust trust) {
        DEPARTMENTS.forEach((area, name) -> {
            if (wishes.wants(trust, area)) department(trust, area, name);
        });
    }

    private void department(Trust trust, String area, String name) {
        batch.add(Row.of("department")
                .set("id", Ids.of("department:" + trust.organisationNumber() + area))
                .set("trust_id", trust.id())
                .set("name", name)
                .set("therapy_area", area));
    }
}
