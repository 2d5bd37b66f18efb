package no.nortrials.cohort.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.cohort.Code;

/** The terms of the events that came so far. Numbers of one term with different decimals are terms of their own until the end. */
final class TermSpill {
    /** Whole numbers are less than this; others are ranked. */
    static final long MOST = 1L << 62;

    /** The digits of which every number is less than {@link #MOST}. */
    private static final int SURE_DIGITS = 18;

    /** The term of each code that came last; it leads to the others, which are few. */
    private final Map<Code, SpilledTerm> byCode = new HashMap<>();

    private final List<SpilledTerm> all = new ArrayList<>();

    /** Where the events of a term with so many decimals go. */
    synchronized SpilledTerm of(Term term, int scale) {
        for (SpilledTerm each = byCode.get(term.code()); each != null; each = each.next())
            if (each.scale() == scale && each.term().equals(term)) return each;
        return added(term, scale);
    }

    private SpilledTerm added(Term term, int scale) {
        var spilled = new SpilledTerm(all.size(), term, scale, byCode.get(term.code()));
        all.add(spilled);
        byCode.put(term.code(), spilled);
        return spilled;
    }

    /** The decimals of a number, or that it must be ranked. */
    static int scale(BigDecimal number) {
        BigDecimal whole = whole(number);
        return whole.scale() < 0 || whole.precision() > SURE_DIGITS ? SpilledTerm.RANKED : whole.scale();
    }

    /** The number without zeros left out before the point, unless there are very many. */
    static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -SURE_DIGITS ? number.setScale(0) : number;
    }

    List<SpilledTerm> all() {
        return all;
    }
}
