package no.nortrials.portal.recruitment;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** The questions a forecast is made from, and how what was typed becomes its inputs. */
final class ForecastForm {
    static final String NAME = "recruitment";

    /** The trusts that take part, by organisation number. */
    static final String USE = "use";

    private static final FieldType.Decimal PERCENT = new FieldType.Decimal(new BigDecimal("0.01"), new BigDecimal(100));
    private static final FieldType.Decimal LOST = new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(99));
    private static final FieldType.Decimal MONTH = new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(120));
    private static final FieldType.Decimal PATIENTS =
            new FieldType.Decimal(new BigDecimal("0.01"), new BigDecimal(1_000_000));

    private ForecastForm() {}

    /** The questions about all sites together. */
    static List<Field> common() {
        return List.of(
                mandatory("target", new FieldType.WholeNumber(1, 5_000)),
                mandatory("start", new FieldType.Day()),
                mandatory("deadline", new FieldType.Day()),
                mandatory("seen", PERCENT),
                mandatory("approached", PERCENT),
                mandatory("consenting", PERCENT),
                mandatory("passing", PERCENT),
                mandatory("competing", LOST),
                mandatory("variation", new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(3))),
                mandatory("july", PERCENT));
    }

    /** Which trusts take part. */
    static Field use(List<Trust> trusts) {
        var options = trusts.stream()
                .map(trust -> new Option(trust.organisationNumber(), trust.shortName()))
                .toList();
        return optional(USE, new FieldType.Several(options));
    }

    /** The questions about one trust. */
    static List<Field> of(Trust trust) {
        return Stream.of(Column.values())
                .map(column -> optional(column.field(trust), column.type()))
                .toList();
    }

    static List<Field> all(List<Trust> trusts) {
        var fields = new ArrayList<>(common());
        fields.add(use(trusts));
        trusts.forEach(trust -> fields.addAll(of(trust)));
        return fields;
    }

    /** What is asked about each trust. */
    enum Column {
        ELIGIBLE,
        FROM,
        TO,
        /** Patients a month that the staff can take at most. */
        RATE,
        CAP;

        String field(Trust trust) {
            return name().toLowerCase(Locale.ROOT) + trust.organisationNumber();
        }

        FieldType type() {
            return switch (this) {
                case ELIGIBLE -> PATIENTS;
                case FROM, TO -> MONTH;
                case RATE -> PATIENTS;
                case CAP -> new FieldType.WholeNumber(0, 5_000);
            };
        }
    }

    /** What was read: inputs, or what is wrong. */
    sealed interface Read {
        record Inputs(ForecastInputs inputs) implements Read {}

        record Wrong(Map<String, Problem> problems) implements Read {}
    }

    static Read read(FormData typed, List<Trust> trusts) {
        List<Trust> used = trusts.stream()
                .filter(trust -> typed.several(USE).contains(trust.organisationNumber()))
                .toList();
        var problems = new LinkedHashMap<>(FormCheck.all(all(trusts), typed));
        if (used.isEmpty()) problems.putIfAbsent(USE, Problem.of("recruitment.problem.noSite"));
        used.forEach(trust -> problems.putAll(missing(trust, typed, problems)));
        if (problems.isEmpty() && !day(typed, "deadline").isAfter(day(typed, "start")))
            problems.put(
                    "deadline", Problem.of("recruitment.problem.order", typed.text("deadline"), typed.text("start")));
        return problems.isEmpty() ? new Read.Inputs(inputs(typed, used)) : new Read.Wrong(problems);
    }

    private static Map<String, Problem> missing(Trust trust, FormData typed, Map<String, Problem> found) {
        var problems = new LinkedHashMap<String, Problem>();
        String eligible = Column.ELIGIBLE.field(trust);
        String to = Column.TO.field(trust);
        if (typed.filled(eligible).isEmpty()) problems.put(eligible, Problem.of("form.problem.missing"));
        else if (!found.containsKey(to) && month(typed, Column.TO, trust) < month(typed, Column.FROM, trust))
            problems.put(to, Problem.of("recruitment.problem.opens", typed.text(to)));
        return problems;
    }

    private static ForecastInputs inputs(FormData typed, List<Trust> used) {
        return new ForecastInputs(
                (int) typed.number("target").orElseThrow(),
                day(typed, "start"),
                day(typed, "deadline"),
                new Shares(
                        share(typed, "seen"),
                        share(typed, "approached"),
                        share(typed, "consenting"),
                        share(typed, "passing"),
                        share(typed, "competing")),
                typed.decimal("variation").orElseThrow().doubleValue(),
                share(typed, "july"),
                used.stream().map(trust -> site(typed, trust)).toList());
    }

    private static SiteInput site(FormData typed, Trust trust) {
        var cap = typed.number(Column.CAP.field(trust));
        double from = month(typed, Column.FROM, trust);
        return new SiteInput(
                trust,
                typed.decimal(Column.ELIGIBLE.field(trust)).orElseThrow().doubleValue(),
                from,
                typed.filled(Column.TO.field(trust)).isEmpty() ? from : month(typed, Column.TO, trust),
                typed.decimal(Column.RATE.field(trust))
                        .map(BigDecimal::doubleValue)
                        .orElse(Double.POSITIVE_INFINITY),
                cap.isPresent() ? OptionalInt.of((int) cap.getAsLong()) : OptionalInt.empty());
    }

    /** A month that is left empty: the start for the earliest, as early as possible for the latest. */
    private static double month(FormData typed, Column column, Trust trust) {
        return typed.decimal(column.field(trust))
                .map(BigDecimal::doubleValue)
                .orElseGet(() -> column == Column.TO ? Double.POSITIVE_INFINITY : 0.0);
    }

    private static double share(FormData typed, String field) {
        return typed.decimal(field).orElseThrow().doubleValue() / 100;
    }

    private static LocalDate day(FormData typed, String field) {
        return typed.day(field).orElseThrow();
    }
}
