package no.nortrials.portal.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.delivery.indicator.Figure;
import no.nortrials.delivery.indicator.Kind;
import no.nortrials.delivery.indicator.Measure;
import no.nortrials.delivery.statistic.Told;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One measure in the country: its value, and for shares a funnel plot; a hospital sees its own point only. */
@Controller
class FunnelController {
    private final DeliveryDesk desk;
    private final DeliveryRights rights;

    FunnelController(DeliveryDesk desk, DeliveryRights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @GetMapping("/delivery/figures/{measure}")
    ModelAndView show(Actor actor, @PathVariable String measure, Locale locale) {
        Measure wanted = DeliveryDesk.measure(measure);
        Map<UUID, Trust> trusts =
                rights.owned(actor).stream().collect(Collectors.toMap(Trust::id, Function.identity()));
        DeliveryDesk.Spread spread = desk.spread(wanted, trusts.keySet().stream());
        return new ModelAndView("delivery/measure")
                .addObject("nation", spread.nation())
                .addObject("plot", plot(spread, trusts, locale).orElse(null));
    }

    private Optional<FunnelPlot> plot(DeliveryDesk.Spread spread, Map<UUID, Trust> trusts, Locale locale) {
        Measure measure = spread.nation().measure();
        if (measure.kind() != Kind.SHARE) return Optional.empty();
        return switch (spread.nation().told()) {
            case Told.Shown shown ->
                Optional.of(FunnelPlot.of(
                        shown.value(),
                        spread.trusts().entrySet().stream()
                                .flatMap(
                                        entry -> point(name(trusts, entry.getKey(), locale), entry.getValue()).stream())
                                .sorted(Comparator.comparing(FunnelPlot.Point::name))
                                .toList(),
                        measure.smallest()));
            case Told.TooFew _, Told.NotMeasured _ -> Optional.empty();
        };
    }

    private static String name(Map<UUID, Trust> trusts, UUID trust, Locale locale) {
        return Objects.requireNonNull(trusts.get(trust)).name(locale);
    }

    private static List<FunnelPlot.Point> point(String name, Figure figure) {
        return switch (figure.told()) {
            case Told.Shown shown -> List.of(new FunnelPlot.Point(name, shown.value(), shown.n()));
            case Told.TooFew _, Told.NotMeasured _ -> List.of();
        };
    }
}
