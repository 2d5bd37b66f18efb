package no.nortrials.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Chia (CC BY 4.0, Columbia University): criteria of trials with what people marked in them, as brat writes it. */
final class Chia {
    private static final Path ARCHIVE = Path.of(
            System.getProperty("reading.shared", "/work/shared"), "conformance/criteria-text/chia_700_trials.tar.gz");

    /** A marked piece of text. */
    record Entity(String id, String type, Span span, String text) {}

    /** One marked list of one trial. */
    record Document(String trial, Section section, String text, List<Entity> entities, List<String[]> relations) {
        List<Entity> of(String type) {
            return entities.stream().filter(entity -> entity.type.equals(type)).toList();
        }

        Map<String, Entity> byId() {
            Map<String, Entity> byId = new HashMap<>();
            entities.forEach(entity -> byId.put(entity.id, entity));
            return byId;
        }

        String line(Span span) {
            int from = text.lastIndexOf('\n', span.start() - 1) + 1;
            int to = text.indexOf('\n', span.end());
            return text.substring(from, to < 0 ? text.length() : to);
        }
    }

    private Chia() {}

    /** The trials whose number leaves this remainder modulo two: 0 to tune on, 1 to report on. */
    static List<Document> trials(int remainder) {
        Assumptions.assumeTrue(Files.exists(ARCHIVE), "Chia is not beside this checkout");
        Map<String, String> files = Tar.files(ARCHIVE);
        List<Document> documents = new ArrayList<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".txt") && Long.parseLong(name.substring(3, 11)) % 2 == remainder)
                documents.add(document(name, text, files.getOrDefault(name.replace(".txt", ".ann"), "")));
        });
        return documents;
    }

    private static Document document(String name, String text, String marks) {
        Section section = name.contains("_inc") ? Section.INCLUSION : Section.EXCLUSION;
        List<Entity> entities = new ArrayList<>();
        List<String[]> relations = new ArrayList<>();
        for (String line : marks.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) continue;
            String[] words = cells[1].split("[ ;]");
            if (cells[0].startsWith("T")) entities.add(entity(cells, words, text.length()));
            else if (cells[0].startsWith("R"))
                relations.add(new String[] {words[0], words[1].replace("Arg1:", ""), words[2].replace("Arg2:", "")});
        }
        return new Document(name.substring(0, 11), section, text, entities, relations);
    }

    /** A marked text in several places is taken from its first character to its last. */
    private static Entity entity(String[] cells, String[] words, int length) {
        int start = length;
        int end = 0;
        for (int i = 1; i + 1 < words.length; i += 2) {
            start = Math.min(start, Integer.parseInt(words[i]));
            end = Math.max(end, Integer.parseInt(words[i + 1]));
        }
        return new Entity(
                cells[0],
                words[0],
                new Span(Math.min(start, end), Math.min(end, length)),
                cells.length > 2 ? cells[2] : "");
    }
}
