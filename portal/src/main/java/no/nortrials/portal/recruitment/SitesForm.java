package no.nortrials.portal.recruitment;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** The questions about sites, on top of those of the forecast that gives the candidates. */
final class SitesForm {
    static final String NAME = "sites";

    /** What to begin with; the costs are ours until somebody knows better. */
    static final FormData STARTING =
            FormData.EMPTY.with("probability", "80").with("opening", "150").with("perPatient", "60");

    private static final FieldType.Decimal PROBABILITY = new FieldType.Decimal(BigDecimal.ONE, new BigDecimal("99.9"));
    private static final FieldType.Decimal PRICE =
            new FieldType.Decimal(new BigDecimal("0.1"), new BigDecimal(100_000));
    private static final FieldType.Decimal PER_PATIENT =
            new FieldType.Decimal(BigDecimal.ZERO, new BigDecimal(100_000));
    private static final FieldType.Decimal BUDGET = new FieldType.Decimal(BigDecimal.ONE, new BigDecimal(10_000_000));

    private SitesForm() {}

    static List<Field> fields(ForecastInputs forecast) {
        var trusts = forecast.sites().stream()
                .map(site -> new Option(
                        site.trust().organisationNumber(),
                        "sites.trust." + site.trust().organisationNumber()))
                .toList();
        return List.of(
                mandatory("probability", PROBABILITY),
                optional("budget", BUDGET),
                mandatory("opening", PRICE),
                mandatory("perPatient", PER_PATIENT),
                optional("most", new FieldType.WholeNumber(1, 30)),
                optional("everyRegion", new FieldType.Consent()),
                optional("must", new FieldType.Several(trusts)),
                optional("mustNot", new FieldType.Several(trusts)));
    }

    /** What was read: inputs, or what is wrong. */
    sealed interface Read {
        record Inputs(SitesInputs inputs) implements Read {}

        record Wrong(Map<String, Problem> problems) implements Read {}
    }

    static Read read(FormData typed, ForecastInputs forecast) {
        var problems = new LinkedHashMap<>(FormCheck.all(fields(forecast), typed));
        typed.several("must").stream()
                .filter(typed.several("mustNot")::contains)
                .findFirst()
                .ifPresent(_ -> problems.put("mustNot", Problem.of("sites.problem.both")));
        return problems.isEmpty() ? new Read.Inputs(inputs(typed, forecast)) : new Read.Wrong(problems);
    }

    private static SitesInputs inputs(FormData typed, ForecastInputs forecast) {
        var most = typed.number("most");
        return new SitesInputs(
                forecast,
                new Costs(number(typed, "opening"), number(typed, "perPatient")),
                number(typed, "probability") / 100,
                typed.decimal("budget")
                        .map(budget -> OptionalDouble.of(budget.doubleValue()))
                        .orElse(OptionalDouble.empty()),
                Set.copyOf(typed.several("must")),
                Set.copyOf(typed.several("mustNot")),
                typed.yes("everyRegion"),
                most.isPresent() ? OptionalInt.of((int) most.getAsLong()) : OptionalInt.empty());
    }

    private static double number(FormData typed, String field) {
        return typed.decimal(field).orElseThrow().doubleValue();
    }
}
