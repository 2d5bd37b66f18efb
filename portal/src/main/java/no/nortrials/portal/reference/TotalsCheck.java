package no.nortrials.portal.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether totals that a source tells are the sums of their parts: the country of its trusts, counties or municipalities, both
 * sexes of women and men. Where a part is suppressed, the others must not be more than the total.
 */
final class TotalsCheck {
    private static final double ROUNDING = 0.5;

    private final Map<Dimensions, Double> totals = new HashMap<>();
    private final Map<Dimensions, Map<String, Sum>> parts = new HashMap<>();
    private final Map<Dimensions, Long> lines = new HashMap<>();

    private record Sum(double value, int figures, boolean open) {
        Sum with(Observation part) {
            return new Sum(
                    value + part.value().orElse(0),
                    figures + 1,
                    open || part.value().isEmpty());
        }
    }

    private TotalsCheck() {}

    static void of(List<Observing.Line> lines, Findings findings) {
        var places = new TotalsCheck();
        var sexes = new TotalsCheck();
        for (Observing.Line line : lines) {
            Dimensions at = line.observation().at();
            places.take(line, at.nation(), level(at), dimensions -> dimensions.in("", Dimensions.NATION));
            sexes.take(line, at.sex().isEmpty(), at.sex().isEmpty() ? "" : "sexes", Dimensions::ofBothSexes);
        }
        places.compare(findings);
        sexes.compare(findings);
    }

    /** Parts of one kind make a total; districts are not told for the whole country. */
    private static String level(Dimensions at) {
        if (!at.trust().isEmpty()) return "trusts";
        return switch (at.municipality().length()) {
            case 2 -> "counties";
            case 4 -> "municipalities";
            default -> at.municipality().isEmpty() ? "trusts" : "";
        };
    }

    private void take(Observing.Line line, boolean total, String level, Function<Dimensions, Dimensions> whole) {
        Dimensions at = whole.apply(line.observation().at());
        if (total) {
            line.observation().value().ifPresent(value -> totals.put(at, value));
            lines.put(at, line.line());
        } else if (!level.isEmpty())
            parts.computeIfAbsent(at, none -> new HashMap<>())
                    .merge(
                            level,
                            new Sum(0, 0, false).with(line.observation()),
                            (a, b) -> new Sum(a.value + b.value, a.figures + b.figures, a.open || b.open));
    }

    private void compare(Findings findings) {
        totals.forEach((at, total) -> parts.getOrDefault(at, Map.of()).forEach((level, sum) -> {
            double off = sum.value - total;
            double allowed = whole(total) && whole(sum.value) ? ROUNDING : ROUNDING * sum.figures;
            if (sum.open ? off > allowed : Math.abs(off) > allowed)
                findings.add(Finding.at(
                        lines.getOrDefault(at, 0L), "", "total", text(total), text(sum.value), described(at)));
        }));
    }

    private static boolean whole(double value) {
        return value == Math.rint(value);
    }

    private static String text(double value) {
        return whole(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static String described(Dimensions at) {
        String ages = at.ageFrom() == 0 && at.ageTo() == Dimensions.OLDEST ? "" : at.ageFrom() + "–" + at.ageTo();
        return String.join(
                        " ",
                        List.of(at.year(), at.municipality(), at.trust(), at.icd10(), at.sex(), ages, at.measure()))
                .replaceAll(" +", " ")
                .strip();
    }
}
