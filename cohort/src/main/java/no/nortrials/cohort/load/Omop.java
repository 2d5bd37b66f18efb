package no.nortrials.cohort.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.eligibility.Domain;

/** OMOP CDM 5.4 as CSV, one file for each table; all but {@code person} may be missing. */
final class Omop implements Source {
    /** The concept of whatever could not be translated. */
    static final String UNMAPPED = "0";

    private final Path folder;
    private final OmopConcepts concepts = new OmopConcepts();

    Omop(Path folder) {
        this.folder = folder;
    }

    @Override
    public void read(Intake intake) throws IOException {
        Map<String, Path> files = files();
        if (!files.containsKey("person")) throw new Stop(StopReason.NOT_THE_FORMAT, "there is no person.csv");
        var people = new OmopPersons(concepts, intake);
        table(files, "person", intake, OmopPersons.REQUIRED, people::person);
        table(files, "death", intake, List.of("person_id", "death_date"), people::death);
        table(files, "location", intake, List.of("location_id"), people::location);
        for (OmopTable table : OmopTable.ALL)
            table(files, table.name(), intake, table.required(), row -> event(table, row, intake));
        table(files, "concept", intake, OmopConcepts.REQUIRED, concepts::read);
    }

    private static void table(
            Map<String, Path> files, String name, Intake intake, List<String> required, CsvTable.Rows rows)
            throws IOException {
        Path file = files.get(name);
        if (file != null) CsvTable.read(file, intake, required, rows);
    }

    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = Inputs.plainName(file).toLowerCase(Locale.ROOT);
                if (name.endsWith(".csv")) files.putIfAbsent(name.substring(0, name.length() - 4), file);
            }
        }
        return files;
    }

    private void event(OmopTable table, CsvRow row, Intake intake) throws IOException {
        Optional<WrittenDay> day = Optional.of(row.text(table.day()))
                .filter(text -> !text.isEmpty())
                .map(text -> WrittenDay.of(text, table.day()))
                .or(intake::undated);
        var event = new Draft.OfEvent(
                row.where(),
                table.domain(),
                codes(table, row, intake),
                day.orElseThrow(() -> new Refusal(Reason.NO_DATE, table.day())),
                table.domain() == Domain.VISIT ? row.text("care_site_id") : "",
                new OmopValue(row, concepts, intake).read(),
                attributes(table, row));
        intake.event(row.required("person_id"), event);
    }

    private List<Code> codes(OmopTable table, CsvRow row, Intake intake) {
        String concept = row.required(table.code());
        if (concept.equals(UNMAPPED)) intake.ledger().note(Noted.UNMAPPED_CODE);
        List<Code> codes = new ArrayList<>(List.of(concepts.concept(concept)));
        String source = row.text(table.sourceCode());
        if (isConcept(source) && !source.equals(concept)) codes.add(concepts.ofSource(source));
        return codes;
    }

    private Map<String, Set<Code>> attributes(OmopTable table, CsvRow row) {
        Map<String, Set<Code>> attributes = new HashMap<>();
        table.attributes().forEach((name, column) -> {
            String concept = row.text(column);
            if (isConcept(concept)) attributes.put(name, Set.of(concepts.concept(concept)));
        });
        return attributes;
    }

    static boolean isConcept(String id) {
        return !id.isEmpty() && !id.equals(UNMAPPED);
    }

    @Override
    public Draft.OfEvent finished(Draft.OfEvent event) {
        List<EventValue> values = concepts.values(event.values());
        return new Draft.OfEvent(
                event.where(),
                event.domain(),
                concepts.finished(event.codes()),
                event.day(),
                event.site(),
                values,
                event.attributes());
    }
}
