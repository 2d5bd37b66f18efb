package no.nortrials.forecast.recruitment;

import java.util.List;
import java.util.Optional;
import no.nortrials.forecast.math.Require;

/**
 * When a site enrolled its patients, in months on one time line.
 *
 * @param site its name
 * @param opened month
 * @param enrolled months, one for each patient
 */
public record EnrolmentLog(String site, double opened, List<Double> enrolled) {
    /** @throws IllegalArgumentException if a patient was enrolled before the opening */
    public EnrolmentLog {
        enrolled = List.copyOf(enrolled);
        Require.text("The name of a site", site);
        for (double month : enrolled) {
            Require.require(month >= opened, "An enrolment at site " + site, "after its opening in " + opened, month);
        }
    }

    /** What happened after one month and up to another; empty if the site was not open then. */
    public Optional<Progress> between(double from, double to) {
        double begin = Math.max(from, opened);
        if (begin >= to) {
            return Optional.empty();
        }
        long inside =
                enrolled.stream().filter(month -> begin <= month && month < to).count();
        return Optional.of(new Progress(site, (int) inside, to - begin));
    }
}
