package no.nortrials.cohort.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.eligibility.exchange.rquest.Rquest;

/**
 * What CONCEPT.csv says of the concepts that the data use. The file holds millions, the data use thousands: which, is known
 * when all tables are read, and only these are kept.
 */
final class OmopConcepts {
    /** Stands before the concept of a unit until its name is known, and before a source's concept that is no code here. */
    private static final String PENDING = "urn:omop:pending:";

    private static final String UCUM = "UCUM";

    static final List<String> REQUIRED = List.of("concept_id", "vocabulary_id", "concept_code");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    /** A concept. */
    Code concept(String id) {
        used.add(id);
        return new Code(Rquest.OMOP, id);
    }

    /** A concept of the source's vocabulary, which counts by the code of that vocabulary alone. */
    Code ofSource(String id) {
        used.add(id);
        return new Code(PENDING, id);
    }

    String unit(String id) {
        used.add(id);
        return PENDING + id;
    }

    /** Takes a row of the file; after all other tables. */
    void read(CsvRow row) {
        String id = row.required("concept_id");
        if (!used.contains(id) || id.equals(Omop.UNMAPPED)) return;
        String vocabulary = row.required("vocabulary_id");
        String code = row.required("concept_code");
        codes.put(id, new Code(Systems.ofVocabulary(vocabulary), code));
        if (vocabulary.equals(UCUM)) units.put(id, code);
    }

    List<Code> finished(List<Code> drafts) {
        Set<Code> all = new LinkedHashSet<>();
        for (Code draft : drafts) {
            if (!draft.system().equals(PENDING)) all.add(draft);
            Code known = codes.get(draft.code());
            if (known != null) all.add(known);
        }
        return List.copyOf(all);
    }

    List<EventValue> values(List<EventValue> drafts) {
        List<EventValue> all = new ArrayList<>();
        for (EventValue draft : drafts)
            switch (draft) {
                case EventValue.Numeric(var number, var unit) -> all.add(new EventValue.Numeric(number, named(unit)));
                case EventValue.Coded coded -> all.add(coded);
            }
        return all;
    }

    private String named(String unit) {
        return unit.startsWith(PENDING) ? units.getOrDefault(unit.substring(PENDING.length()), "") : unit;
    }
}
