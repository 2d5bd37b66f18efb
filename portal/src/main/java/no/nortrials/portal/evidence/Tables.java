package no.nortrials.portal.evidence;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import no.nortrials.portal.platform.BundledTable;

/** The tables of statistics that the portal carries, so that a fresh start has numbers. Each names its source in its head. */
final class Tables {
    private Tables() {}

    static List<NamedCsvRecord> rows(String table) {
        return new BundledTable("/evidence/" + table + ".csv").rows();
    }
}
