package no.nortrials.cohort.index;

import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.PatientEvent;
import org.jspecify.annotations.Nullable;

/**
 * The terms that one lane has seen, by the hash of the code, each in the first free place from there on: terms of one code, which
 * are few, lie beside each other, and no key is made for an event.
 */
final class LaneTerms {
    private final TermSpill all;
    private @Nullable LaneTerm[] table = new @Nullable LaneTerm[1 << 10];
    private int size;

    LaneTerms(TermSpill all) {
        this.all = all;
    }

    LaneTerm of(PatientEvent event) {
        int scale = event.value().orElse(null) instanceof EventValue.Numeric numeric
                ? TermSpill.scale(numeric.number())
                : SpilledTerm.NONE;
        int mask = table.length - 1;
        int place = hash(event.code().code()) & mask;
        for (LaneTerm each = table[place]; each != null; each = table[place]) {
            if (each.isOf(event, scale)) return each;
            place = (place + 1) & mask;
        }
        return added(new LaneTerm(all.of(Term.of(event), scale)));
    }

    private LaneTerm added(LaneTerm term) {
        size++;
        if (2 * size > table.length) {
            @Nullable LaneTerm[] before = table;
            table = new @Nullable LaneTerm[2 * before.length];
            for (LaneTerm each : before) if (each != null) put(each);
        }
        put(term);
        return term;
    }

    private void put(LaneTerm term) {
        int mask = table.length - 1;
        int place = hash(term.code().code()) & mask;
        while (table[place] != null) place = (place + 1) & mask;
        table[place] = term;
    }

    /** Hashes of short texts differ in their low bits alone: the factor spreads them. */
    private static int hash(String code) {
        int hash = code.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    void finish() {
        for (LaneTerm each : table) if (each != null) each.finish();
    }
}
