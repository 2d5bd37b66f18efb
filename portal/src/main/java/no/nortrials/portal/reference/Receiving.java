package no.nortrials.portal.reference;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files of data sets in: each becomes a draft, or a version in quarantine. Released figures stay as they are. */
@Service
@Transactional
class Receiving {
    private final DataSets sets;
    private final Versions versions;
    private final Observations observations;
    private final PlaceLookup places;
    private final List<DataUser> users;
    private final AuditTrail audit;
    private final Clock clock;

    Receiving(
            DataSets sets,
            Versions versions,
            Observations observations,
            PlaceLookup places,
            List<DataUser> users,
            AuditTrail audit,
            Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.observations = observations;
        this.places = places;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads the file as the files before, or for the first by what its headings seem to say. */
    DataVersion take(DataSet set, String name, byte[] bytes, Instant retrieved, By by) {
        Mapping known = set.mapping();
        return take(set, name, bytes, retrieved, read(set, bytes, known == null ? Mapping.UNKNOWN : known), by);
    }

    /** Reads the file in the way given. */
    DataVersion take(DataSet set, String name, byte[] bytes, Instant retrieved, Mapping mapping, By by) {
        return take(set, name, bytes, retrieved, read(set, bytes, mapping), by);
    }

    /**
     * Reads what an interface gave.
     *
     * @param interfaceName told as what it was read from
     */
    DataVersion fetched(DataSet set, String interfaceName, String name, byte[] bytes) {
        Mapping known = set.mapping();
        Reading reading =
                read(set, bytes, known == null ? Mapping.UNKNOWN : known).from(interfaceName);
        return take(set, name, bytes, clock.instant(), reading, By.PORTAL);
    }

    /** What could not even be fetched as a table. */
    void refuse(DataSet set, String interfaceName, String name, byte[] bytes, List<Finding> findings) {
        Reading reading = FileInterpreting.refused(findings, Mapping.UNKNOWN).from(interfaceName);
        take(set, name, bytes, clock.instant(), reading, By.PORTAL);
    }

    private DataVersion take(DataSet set, String name, byte[] bytes, Instant retrieved, Reading reading, By by) {
        sets.lock(set.id());
        var source = new Versions.Source(name, new ByteArrayResource(bytes), Checksum.of(bytes), retrieved);
        DataVersion version = versions.add(set.id(), source, reading, clock.instant(), by.name());
        observations.replace(version.id(), reading.figures());
        record(by, version, set, reading);
        return version;
    }

    /** Reads the file of a version again in another way, which is remembered for the files to come. */
    void reread(DataSet set, DataVersion version, Mapping mapping, By by) {
        sets.lock(set.id());
        Reading reading = read(set, versions.file(version.id()), mapping);
        if (!versions.reread(version.id(), reading)) return;
        sets.remember(set.id(), reading.mapping());
        observations.replace(version.id(), reading.figures());
        record(by, version, set, reading);
    }

    private void record(By by, DataVersion version, DataSet set, Reading reading) {
        audit.record(
                by,
                reading.report().clean() ? "reference.read" : "reference.quarantined",
                null,
                Map.of("set", set.code(), "version", Integer.toString(version.number())));
    }

    private Reading read(DataSet set, byte[] bytes, Mapping mapping) {
        Set<String> before = versions.released(set.id())
                .map(released -> observations.places(released.id()))
                .orElse(Set.of());
        Reading reading = new FileInterpreting(places.forReading(set), set.rules(), before).of(bytes, mapping);
        return usable(set, reading);
    }

    /** A version that nothing could be computed with goes to quarantine as well. */
    private Reading usable(DataSet set, Reading reading) {
        if (!reading.report().clean()) return reading;
        Optional<String> refusal = users.stream()
                .filter(user -> user.set().equals(set.code()))
                .flatMap(user -> user.refusal(reading.figures()).stream())
                .findFirst();
        return refusal.map(why -> reading.with(Finding.of("unusable", why))).orElse(reading);
    }
}
