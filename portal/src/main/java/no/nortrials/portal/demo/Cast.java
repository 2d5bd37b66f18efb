package no.nortrials.portal.demo;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Who and what appears in the demonstration; all of it invented. */
record Cast(List<Firm> firms, List<Person> people, List<Topic> topics) {

    static Cast read() {
        return new Cast(firms(rows("organisations")), people(rows("accounts")), topics(rows("topics")));
    }

    Firm firm(String key) {
        return firms.stream().filter(firm -> firm.key().equals(key)).findFirst().orElseThrow();
    }

    List<Person> of(String role) {
        return people.stream().filter(person -> person.role().equals(role)).toList();
    }

    /** One of the unit's people has the case. */
    Person coordinator(Case request) {
        var unit = of("COORDINATOR");
        return unit.get(request.number() % unit.size());
    }

    /** The people of a firm, a trust's short name or a centre's code. */
    List<Person> at(String organisation) {
        return people.stream()
                .filter(person -> person.organisation().equals(organisation))
                .toList();
    }

    List<Topic> topics(boolean device) {
        return topics.stream().filter(topic -> topic.device() == device).toList();
    }

    Topic topic(String indication) {
        return topics.stream()
                .filter(topic -> topic.indication().startsWith(indication))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic `" + indication + "`"));
    }

    private static List<Firm> firms(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> new Firm(
                        Ids.of("firm:" + row.getField("key")),
                        row.getField("key"),
                        row.getField("name"),
                        row.getField("kind"),
                        row.getField("country")))
                .toList();
    }

    private static List<Person> people(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> new Person(
                        Ids.of("account:" + row.getField("email")),
                        row.getField("name"),
                        row.getField("email"),
                        row.getField("role"),
                        row.getField("organisation"),
                        row.getField("language")))
                .toList();
    }

    private static List<Topic> topics(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> new Topic(
                        row.getField("area"),
                        row.getField("indication"),
                        row.getField("icd10"),
                        row.getField("mechanism"),
                        row.getField("comparator"),
                        row.getField("people").equals("PAEDIATRIC"),
                        row.getField("product").equals("DEVICE"),
                        row.getField("rare").equals("yes")))
                .toList();
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = Cast.class.getResourceAsStream("/demo/" + file + ".csv")) {
            if (in == null) throw new IllegalStateException("no `" + file + "` in the demo's resources");
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
