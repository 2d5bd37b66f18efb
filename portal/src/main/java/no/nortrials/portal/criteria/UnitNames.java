package no.nortrials.portal.criteria;

import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.units.Ucum;
import org.springframework.stereotype.Component;

/** The units of UCUM. Their tables are read when the first unit is asked for, so that the portal starts without them. */
@Component
class UnitNames {
    private static final class Tables {
        static final Ucum UCUM = Ucum.load();

        private Tables() {}
    }

    boolean knows(String unit) {
        return Tables.UCUM.knows(unit);
    }

    Units conversions() {
        return Tables.UCUM;
    }
}
