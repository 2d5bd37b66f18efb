package no.nortrials.portal.delivery;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.delivery.indicator.Figure;
import no.nortrials.delivery.indicator.Measure;
import no.nortrials.delivery.indicator.Measuring;
import no.nortrials.delivery.indicator.Records;
import no.nortrials.delivery.indicator.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rows as they are now, with the figures of the country: read and counted anew only when something has changed, so that a page
 * is quick and never old.
 */
@Component
class KeptRows {
    private final RowsReader reader;
    private volatile @Nullable Snapshot kept;

    KeptRows(RowsReader reader) {
        this.reader = reader;
    }

    /**
     * The rows at one moment.
     *
     * @param stamp of the rows, read before them
     * @param figures of the country, without their lines
     * @param trusts the rows of each that has some
     */
    record Snapshot(String stamp, Rows rows, Window window, Map<Measure, Figure> figures, Map<UUID, Records> trusts) {
        Records of(Scope scope) {
            return switch (scope) {
                case Scope.OfTrust(UUID trust) -> trusts.getOrDefault(trust, Records.NONE);
                case Scope.Nation _, Scope.OfSite _ -> rows.of(scope);
            };
        }

        /** Of rows that were looked up once, however many measures are counted over them. */
        Figure figure(Measure measure, Records records) {
            return Measuring.of(measure, records, window);
        }

        Figure nation(Measure measure) {
            return Objects.requireNonNull(figures.get(measure));
        }
    }

    Snapshot now() {
        String stamp = reader.stamp();
        Snapshot last = kept;
        return last != null && last.stamp().equals(stamp) ? last : renewed(stamp);
    }

    /** One at a time; whoever waited takes what the one before has made, when it will do. */
    private synchronized Snapshot renewed(String stamp) {
        Snapshot last = kept;
        if (last != null && last.stamp().equals(stamp)) return last;
        Snapshot fresh = counted(stamp, reader.read());
        kept = fresh;
        return fresh;
    }

    private static Snapshot counted(String stamp, Rows rows) {
        Window window = Window.endingOn(rows.day());
        Records nation = rows.of(new Scope.Nation());
        Map<Measure, Figure> figures = Measure.all()
                .map(measure -> Measuring.of(measure, nation, window).withoutLines())
                .collect(Collectors.toMap(Figure::measure, Function.identity()));
        return new Snapshot(stamp, rows, window, figures, rows.byTrust());
    }
}
