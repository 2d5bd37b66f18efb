package no.nortrials.portal.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.delivery.indicator.CardFigure;
import no.nortrials.delivery.indicator.Figure;
import no.nortrials.delivery.indicator.Indicator;
import no.nortrials.delivery.indicator.Measure;
import no.nortrials.delivery.indicator.Records;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.site.StudySite;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the country, of a trust and of a site, for those who may see them. */
@Service
@Transactional(readOnly = true)
class DeliveryDesk {
    private final DeliveryRights rights;
    private final KeptRows kept;

    DeliveryDesk(DeliveryRights rights, KeptRows kept) {
        this.rights = rights;
        this.kept = kept;
    }

    /**
     * Figures of somebody beside those of the country.
     *
     * @param card six, in their order
     * @param indicators 28, in their order
     */
    record Told(List<Pair> card, List<Pair> indicators) {}

    /** The same measure for somebody and for the country. */
    record Pair(Figure own, Figure nation) {}

    /** A figure and what a person knows its rows by. */
    record Explained(Figure figure, Map<String, String> labels) {}

    Told nation() {
        return told(kept.now(), new Scope.Nation());
    }

    Told trust(Actor actor, UUID trust) {
        rights.own(actor, trust);
        return told(kept.now(), new Scope.OfTrust(trust));
    }

    Told site(Actor actor, UUID site) {
        StudySite own = rights.site(actor, site);
        return told(kept.now(), new Scope.OfSite(own.id()));
    }

    /** The six figures only, also for a sponsor when the trust consents. */
    List<Pair> card(Actor actor, UUID trust) {
        Trust shown = rights.card(actor, trust);
        return pairs(CardFigure.values(), kept.now(), new Scope.OfTrust(shown.id()));
    }

    Explained ofTrust(Actor actor, UUID trust, Measure measure) {
        rights.own(actor, trust);
        return explained(measure, new Scope.OfTrust(trust));
    }

    Explained ofSite(Actor actor, UUID site, Measure measure) {
        return explained(measure, new Scope.OfSite(rights.site(actor, site).id()));
    }

    /** A measure of the country, and of some trusts for a plot of them. */
    record Spread(Figure nation, Map<UUID, Figure> trusts) {}

    Spread spread(Measure measure, Stream<UUID> trusts) {
        KeptRows.Snapshot snapshot = kept.now();
        return new Spread(
                snapshot.nation(measure),
                trusts.collect(Collectors.toMap(
                        trust -> trust, trust -> snapshot.figure(measure, snapshot.of(new Scope.OfTrust(trust))))));
    }

    /** @throws NotFound if there is none of this code */
    static Measure measure(String code) {
        return Measure.all()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("measure `" + code + "`"));
    }

    private Explained explained(Measure measure, Scope scope) {
        KeptRows.Snapshot rows = kept.now();
        return new Explained(rows.figure(measure, rows.of(scope)), rows.rows().labels(scope));
    }

    private static Told told(KeptRows.Snapshot snapshot, Scope scope) {
        return new Told(pairs(CardFigure.values(), snapshot, scope), pairs(Indicator.values(), snapshot, scope));
    }

    private static List<Pair> pairs(Measure[] measures, KeptRows.Snapshot snapshot, Scope scope) {
        if (scope instanceof Scope.Nation)
            return Arrays.stream(measures)
                    .map(snapshot::nation)
                    .map(figure -> new Pair(figure, figure))
                    .toList();
        Records own = snapshot.of(scope);
        return Arrays.stream(measures)
                .map(each -> new Pair(snapshot.figure(each, own), snapshot.nation(each)))
                .toList();
    }
}
