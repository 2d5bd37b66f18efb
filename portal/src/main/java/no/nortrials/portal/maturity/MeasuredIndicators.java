package no.nortrials.portal.maturity;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.maturity.assessment.Measured;
import no.nortrials.portal.site.StudySite;

/** Implemented by whoever measures how sites deliver. A domain reaches its top level only when its indicators are measured. */
public interface MeasuredIndicators {

    /** What is measured at a site as of a day; each indicator by its name in the framework. */
    List<Measured> of(StudySite site, LocalDate day);
}
