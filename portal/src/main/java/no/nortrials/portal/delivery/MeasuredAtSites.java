package no.nortrials.portal.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nortrials.delivery.indicator.Figure;
import no.nortrials.delivery.indicator.Indicator;
import no.nortrials.delivery.indicator.Measuring;
import no.nortrials.delivery.statistic.Told;
import no.nortrials.maturity.assessment.Measured;
import no.nortrials.portal.maturity.MeasuredIndicators;
import no.nortrials.portal.site.StudySite;
import org.springframework.stereotype.Component;

/**
 * Tells how many cases the figures of a site are counted over, so that nobody reaches a top level of maturity without them. Answers
 * belong to trusts, so a site has those of its trust. Figures are of the 24 months that end today, whatever day is asked about; a
 * framework accepts them only for a day that is near enough.
 */
@Component
class MeasuredAtSites implements MeasuredIndicators {
    /** The names that frameworks know indicators by. */
    private static final Map<String, Indicator> NAMES = Map.of(
            "trials-on-target", Indicator.NEARLY_TARGET,
            "gcp-valid", Indicator.CERTIFICATES,
            "recruited-of-target", Indicator.RECRUITED_OF_TARGET,
            "capacity-declared", Indicator.CAPACITY_DECLARED,
            "contract-time", Indicator.CONTRACT_TIME,
            "sae-on-time", Indicator.SAE_ON_TIME,
            "answer-time", Indicator.TIME_TO_ANSWER);

    private final KeptRows kept;

    MeasuredAtSites(KeptRows kept) {
        this.kept = kept;
    }

    @Override
    public List<Measured> of(StudySite site, LocalDate day) {
        KeptRows.Snapshot rows = kept.now();
        return NAMES.entrySet().stream()
                .map(each -> measured(each.getKey(), figure(each.getValue(), rows, site)))
                .filter(each -> each.n() > 0)
                .toList();
    }

    private static Figure figure(Indicator indicator, KeptRows.Snapshot rows, StudySite site) {
        Scope scope =
                indicator == Indicator.TIME_TO_ANSWER ? new Scope.OfTrust(site.trust()) : new Scope.OfSite(site.id());
        return Measuring.of(indicator, rows.of(scope), rows.window());
    }

    private static Measured measured(String name, Figure figure) {
        return new Measured(name, figure.window().start(), figure.window().end(), counted(figure.told()));
    }

    private static int counted(Told told) {
        return switch (told) {
            case Told.Shown shown -> shown.n();
            case Told.TooFew few -> few.n();
            case Told.NotMeasured _ -> 0;
        };
    }
}
