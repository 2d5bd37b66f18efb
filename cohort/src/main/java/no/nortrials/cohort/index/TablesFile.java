package no.nortrials.cohort.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.nortrials.cohort.Code;
import no.nortrials.eligibility.Domain;

/** Writes and reads the tables of names. Whole numbers have four bytes, the most significant first; texts are UTF-8 after their length. */
final class TablesFile {
    private TablesFile() {}

    static void write(Tables tables, Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (List<String> names : List.of(tables.sites(), tables.eventSites(), tables.residences())) {
                out.writeInt(names.size());
                for (String name : names) text(name, out);
            }
            out.writeInt(tables.dictionary().size());
            for (int id = 0; id < tables.dictionary().size(); id++)
                entry(tables.dictionary().entry(id), out);
        }
    }

    private static void entry(Entry entry, DataOutputStream out) throws IOException {
        Term term = entry.term();
        text(term.domain().name(), out);
        code(term.code(), out);
        measure(term.measure(), out);
        out.writeInt(term.attributes().size());
        for (var attribute : new TreeMap<>(term.attributes()).entrySet()) {
            text(attribute.getKey(), out);
            out.writeInt(attribute.getValue().size());
            for (Code code : new TreeSet<>(attribute.getValue())) code(code, out);
        }
        numbers(entry.numbers(), out);
    }

    private static void measure(Measure measure, DataOutputStream out) throws IOException {
        switch (measure) {
            case Measure.None none -> out.writeByte(0);
            case Measure.Numeric number -> {
                out.writeByte(1);
                text(number.unit(), out);
            }
            case Measure.Coded coded -> {
                out.writeByte(2);
                code(coded.code(), out);
            }
        }
    }

    private static void numbers(Numbers numbers, DataOutputStream out) throws IOException {
        switch (numbers) {
            case Numbers.None none -> out.writeByte(0);
            case Numbers.Scaled scaled -> {
                out.writeByte(1);
                out.writeInt(scaled.scale());
                out.writeByte(scaled.width());
            }
            case Numbers.Ranked ranked -> {
                out.writeByte(2);
                out.writeInt(ranked.values().size());
                for (BigDecimal value : ranked.values()) {
                    text(value.unscaledValue().toString(), out);
                    out.writeInt(value.scale());
                }
            }
        }
    }

    private static void code(Code code, DataOutputStream out) throws IOException {
        text(code.system(), out);
        text(code.code(), out);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Tables read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<String> sites = texts(in);
            List<String> eventSites = texts(in);
            List<String> residences = texts(in);
            List<Entry> entries = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) entries.add(entry(in));
            return new Tables(sites, eventSites, residences, new Dictionary(entries));
        }
    }

    private static Entry entry(DataInputStream in) throws IOException {
        Domain domain = Domain.valueOf(text(in));
        Code code = code(in);
        Measure measure = measure(in);
        Map<String, Set<Code>> attributes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = text(in);
            Set<Code> codes = new HashSet<>();
            for (int more = in.readInt(); more > 0; more--) codes.add(code(in));
            attributes.put(name, codes);
        }
        return new Entry(new Term(domain, code, measure, attributes), numbers(in));
    }

    private static Measure measure(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 0 -> new Measure.None();
            case 1 -> new Measure.Numeric(text(in));
            default -> new Measure.Coded(code(in));
        };
    }

    private static Numbers numbers(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 0 -> new Numbers.None();
            case 1 -> new Numbers.Scaled(in.readInt(), in.readByte());
            default -> {
                List<BigDecimal> values = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--)
                    values.add(new BigDecimal(new BigInteger(text(in)), in.readInt()));
                yield new Numbers.Ranked(values);
            }
        };
    }

    private static Code code(DataInputStream in) throws IOException {
        String system = text(in);
        return new Code(system, text(in));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) texts.add(text(in));
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
