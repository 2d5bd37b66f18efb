package no.nortrials.node.steward;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of trusts by organisation number, from the table that the portal uses too. */
final class Trusts {
    private record Name(String english, String norwegian) {}

    private final Map<String, Name> names = new HashMap<>();

    Trusts() {
        try (InputStream in = Trusts.class.getResourceAsStream("/facts/trusts.csv")) {
            if (in == null) return;
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text).stream()
                    .forEach(row -> names.put(
                            row.getField("organisation_number"),
                            new Name(row.getField("name_en"), row.getField("name_nb"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name, or the number of one that is not in the table. */
    String name(String number, Locale locale) {
        Name name = names.get(number);
        if (name == null) return number;
        return locale.equals(Words.BOKMAL) ? name.norwegian() : name.english();
    }
}
