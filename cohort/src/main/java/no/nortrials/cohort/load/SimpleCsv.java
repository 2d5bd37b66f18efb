package no.nortrials.cohort.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.eligibility.Domain;

/** Our own CSV. */
record SimpleCsv(Path folder) implements Source {
    private static final Set<String> COLUMNS =
            Set.of("patient", "domain", "system", "code", "day", "site", "value", "unit", "value_code");

    @Override
    public void read(Intake intake) throws IOException {
        CsvTable.read(file("patients.csv"), intake, List.of("id"), row -> patient(row, intake));
        CsvTable.read(
                file("events.csv"), intake, List.of("patient", "domain", "code", "day"), row -> event(row, intake));
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) throw new Stop(StopReason.NOT_THE_FORMAT, "there is no " + name);
        return file;
    }

    private static void patient(CsvRow row, Intake intake) throws IOException {
        Optional<WrittenDay> born = day(row, "born");
        Optional<WrittenDay> died = day(row, "died");
        if (born.isPresent()
                && died.isPresent()
                && died.get().last().isBefore(born.get().first())) throw new Refusal(Reason.DEATH_BEFORE_BIRTH, "died");
        String site = row.text("site");
        var patient = new Draft.OfPatient(
                row.where(),
                Fields.sex(row.text("sex"), intake.ledger()),
                born,
                died.<Draft.Death>map(Draft.Death.On::new).orElseGet(Draft.Death.None::new),
                site.isEmpty() ? intake.options().site() : site,
                row.text("residence"),
                yes(row.text("in_trial")));
        intake.patient(row.required("id"), patient);
    }

    private static Optional<WrittenDay> day(CsvRow row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty()).map(text -> WrittenDay.of(text, column));
    }

    private static boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "", "false", "no", "0" -> false;
            default -> throw new Refusal(Reason.UNKNOWN_WORD, "in_trial");
        };
    }

    private static void event(CsvRow row, Intake intake) throws IOException {
        Optional<WrittenDay> day = day(row, "day").or(() -> intake.undated());
        var event = new Draft.OfEvent(
                row.where(),
                domain(row.required("domain")),
                List.of(new Code(row.text("system"), row.required("code"))),
                day.orElseThrow(() -> new Refusal(Reason.NO_DATE, "day")),
                row.text("site"),
                value(row),
                attributes(row));
        intake.event(row.required("patient"), event);
    }

    private static Domain domain(String text) {
        try {
            return Domain.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new Refusal(Reason.UNKNOWN_WORD, "domain");
        }
    }

    private static List<EventValue> value(CsvRow row) {
        String number = row.text("value");
        if (!number.isEmpty()) return List.of(new EventValue.Numeric(Fields.number(number, "value"), row.text("unit")));
        String code = row.text("value_code");
        return code.isEmpty() ? List.of() : List.of(new EventValue.Coded(Fields.code(code, "value_code")));
    }

    private static Map<String, Set<Code>> attributes(CsvRow row) {
        Map<String, Set<Code>> attributes = new HashMap<>();
        for (String column : row.columns())
            if (!COLUMNS.contains(column) && !row.text(column).isEmpty())
                attributes.put(column, new LinkedHashSet<>(codes(row.text(column), column)));
        return attributes;
    }

    private static List<Code> codes(String text, String column) {
        List<Code> codes = new ArrayList<>();
        Arrays.stream(text.split(";", -1))
                .map(each -> Fields.code(each, column))
                .forEach(codes::add);
        return codes;
    }
}
