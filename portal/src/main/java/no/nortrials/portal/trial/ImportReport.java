package no.nortrials.portal.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of each record of an import. */
class ImportReport {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Imported> told = new ArrayList<>();

    void add(Imported imported) {
        counts.merge(imported.code(), 1, Integer::sum);
        switch (imported) {
            case Imported.New _, Imported.Changed _, Imported.Ambiguous _, Imported.Unreadable _ -> told.add(imported);
            case Imported.Unchanged _, Imported.Older _, Imported.Elsewhere _ -> {}
        }
    }

    /** How many there were of each kind. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** Those worth a line. */
    public List<Imported> lines() {
        return told;
    }
}
