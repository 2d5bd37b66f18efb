package no.nortrials.portal.directory;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import no.nortrials.portal.platform.BundledTable;

/** The reference facts the portal carries: small tables, each naming its source, date and licence in its header. */
final class Facts {
    static final List<String> FILES = List.of(
            "regions", "therapy-areas", "trusts", "hospitals", "centres", "centre-names", "centre-areas", "networks");

    private Facts() {}

    static List<NamedCsvRecord> rows(String file) {
        return table(file).rows();
    }

    static String text(String file) {
        return table(file).text();
    }

    private static BundledTable table(String file) {
        return new BundledTable("/facts/" + file + ".csv");
    }

    /** Changes when any fact does. */
    static int checksum() {
        var crc = new CRC32();
        for (String file : FILES) crc.update(text(file).getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    /** Empty when the fact is not stated. */
    static Optional<String> stated(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(value -> !value.isBlank());
    }

    /** The same id in every database, so that two portals and their exports agree on what they speak of. */
    static UUID trustId(String organisationNumber) {
        return id("trust:" + organisationNumber);
    }

    static UUID centreId(String code) {
        return id("centre:" + code);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("no.nortrials:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
