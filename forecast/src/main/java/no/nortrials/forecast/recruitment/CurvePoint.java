package no.nortrials.forecast.recruitment;

import java.util.List;
import java.util.stream.DoubleStream;
import no.nortrials.forecast.Interval;

/**
 * A point of a recruitment curve with its band.
 *
 * @param month from 0
 * @param mean expected patients
 * @param patients 5 %, 50 % and 95 % of the number of patients
 */
public record CurvePoint(double month, double mean, Interval patients) {
    /** The curve at some months. */
    public static List<CurvePoint> curve(Recruitment recruitment, DoubleStream months) {
        return months.mapToObj(month -> new CurvePoint(
                        month,
                        recruitment.mean(month),
                        recruitment.enrolled(month).interval()))
                .toList();
    }
}
