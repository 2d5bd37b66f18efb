package no.nortrials.cohort.index;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.Domain;
import org.jspecify.annotations.Nullable;

/** A term as one lane has seen it. What an event is compared with lies in this one object: it is read for every event. */
final class LaneTerm {
    private final SpilledTerm term;
    private final int id;
    private final int scale;
    private final Code code;
    private final Domain domain;
    private final Measure measure;
    private final @Nullable String unit;
    private final boolean coded;
    private final Map<String, Set<Code>> attributes;
    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;

    LaneTerm(SpilledTerm term) {
        this.term = term;
        this.id = term.id();
        this.scale = term.scale();
        this.code = term.term().code();
        this.domain = term.term().domain();
        this.measure = term.term().measure();
        this.unit = measure instanceof Measure.Numeric numeric ? numeric.unit() : null;
        this.coded = measure instanceof Measure.Coded;
        this.attributes = term.term().attributes();
    }

    int id() {
        return id;
    }

    Code code() {
        return code;
    }

    /** Whether an event whose number has so many decimals is of this term. */
    boolean isOf(PatientEvent event, int decimals) {
        return scale == decimals
                && domain == event.domain()
                && code.equals(event.code())
                && isMeasured(event.value())
                && attributes.equals(event.attributes());
    }

    private boolean isMeasured(Optional<EventValue> value) {
        if (unit != null)
            return value.orElse(null) instanceof EventValue.Numeric numeric
                    && numeric.unit().equals(unit);
        return coded ? Measure.of(value).equals(measure) : value.isEmpty();
    }

    /** The whole number by which a number of this term is written down. */
    long stored(BigDecimal number) {
        if (scale == SpilledTerm.RANKED) return term.place(number);
        long whole = TermSpill.whole(number).unscaledValue().longValue();
        least = Math.min(least, whole);
        most = Math.max(most, whole);
        return whole;
    }

    /** Tells the term of all lanes how great the numbers were. */
    void finish() {
        if (least <= most) {
            term.stored(least);
            term.stored(most);
        }
    }
}
