package no.nortrials.portal.delivery;

import no.nortrials.delivery.indicator.Figure;
import no.nortrials.delivery.indicator.Kind;
import no.nortrials.delivery.indicator.Line;
import no.nortrials.delivery.indicator.Measure;
import no.nortrials.delivery.indicator.Unit;
import no.nortrials.delivery.statistic.Interval;
import no.nortrials.delivery.statistic.Told;
import no.nortrials.portal.web.Fmt;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Figures in the words of the page's language. Pages use it as {@code @figureWords}. */
@Component
public class FigureWords {
    private final MessageSource messages;
    private final Fmt fmt;

    FigureWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    public String name(Measure measure) {
        return text("delivery.measure." + measure.code());
    }

    /** The value with its unit, or why there is none. */
    public String value(Figure figure) {
        return switch (figure.told()) {
            case Told.Shown shown -> value(figure.measure().unit(), shown.value());
            case Told.TooFew few -> text("delivery.few", few.n(), few.smallest());
            case Told.NotMeasured _ -> text("delivery.notMeasured");
        };
    }

    /** The interval; empty when there is no value. */
    public String range(Figure figure) {
        return switch (figure.told()) {
            case Told.Shown shown -> range(figure.measure().unit(), shown.interval());
            case Told.TooFew _, Told.NotMeasured _ -> "";
        };
    }

    /** What it was counted over; empty when there is no value. */
    public String basis(Figure figure) {
        return switch (figure.told()) {
            case Told.Shown shown -> basis(figure.measure().kind(), shown);
            case Told.TooFew _, Told.NotMeasured _ -> "";
        };
    }

    /** What a row counted as, or why it does not count. */
    public String verdict(Measure measure, Line line) {
        return switch (line.verdict()) {
            case Line.Counted counted -> counted(measure, counted);
            case Line.Open open -> text("delivery.line.open", value(measure.unit(), open.length()));
            case Line.LeftOut out -> text("delivery.line.out." + out.reason());
        };
    }

    private String counted(Measure measure, Line.Counted counted) {
        return switch (measure.kind()) {
            case MEDIAN, MEDIAN_WITH_OPEN -> value(measure.unit(), counted.numerator());
            case SHARE, RATIO -> ratio(measure.kind(), counted.numerator(), counted.denominator());
        };
    }

    /** A case that either is or is not is told as that. */
    private String ratio(Kind kind, double above, double below) {
        if (kind == Kind.SHARE && below == 1) return text(above == 1 ? "delivery.line.yes" : "delivery.line.no");
        return text("delivery.ratio", number(above), number(below));
    }

    private String basis(Kind kind, Told.Shown shown) {
        return switch (kind) {
            case MEDIAN -> text("delivery.n", shown.n());
            case MEDIAN_WITH_OPEN -> text("delivery.nOpen", shown.n(), shown.n() - (int) shown.numerator());
            case SHARE, RATIO -> text("delivery.ratio", number(shown.numerator()), number(shown.denominator()));
        };
    }

    private String range(Unit unit, Interval interval) {
        String high = Double.isInfinite(interval.high()) ? text("delivery.unknown") : value(unit, interval.high());
        String low = Double.isInfinite(interval.low()) ? text("delivery.unknown") : value(unit, interval.low());
        return text("delivery.range", low, high, fmt.percent(interval.coverage()));
    }

    private String value(Unit unit, double value) {
        if (Double.isInfinite(value)) return text("delivery.mostWait");
        return switch (unit) {
            case WORKING_DAYS -> text("delivery.unit.WORKING_DAYS", number(value));
            case DAYS -> text("delivery.unit.DAYS", number(value));
            case SHARE -> fmt.percent(value);
            case RATIO, PER_HUNDRED -> fmt.decimal(value, 2);
            case PATIENTS_A_MONTH -> text("delivery.unit.PATIENTS_A_MONTH", fmt.decimal(value, 2));
        };
    }

    private String number(double value) {
        return value == Math.rint(value) ? fmt.number(value) : fmt.decimal(value, 1);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
