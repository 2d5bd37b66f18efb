package no.nortrials.eligibility.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.nortrials.eligibility.Units;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.definitions.XmlDefinitionsParser;

/** Converts between units of UCUM. Safe for many threads; each code is read once. */
public final class Ucum implements Units {
    private static final int MOST_CODES = 10_000;

    private final Codes codes;
    private final Map<String, Optional<Scale>> scales = new ConcurrentHashMap<>();

    private Ucum(Codes codes) {
        this.codes = codes;
    }

    /** Reads the tables that come with the library. Takes a fraction of a second; one for a program is enough. */
    public static Ucum load() {
        try (InputStream tables = XmlDefinitionsParser.class.getResourceAsStream("/ucum-essence.xml")) {
            return new Ucum(new Codes(new XmlDefinitionsParser().parse(tables)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UcumException e) {
            throw new IllegalStateException("the tables of UCUM cannot be read", e);
        }
    }

    @Override
    public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) return Optional.of(value);
        return scale(from).flatMap(here -> scale(to).flatMap(there -> here.convert(value, there)));
    }

    /** Whether this is a code of UCUM that can be converted. */
    public boolean knows(String code) {
        return scale(code).isPresent();
    }

    private Optional<Scale> scale(String code) {
        Optional<Scale> known = scales.get(code);
        if (known != null) return known;
        Optional<Scale> read = codes.scale(code);
        // codes come from questions: whoever asks for ever new ones shall not fill the memory
        if (scales.size() < MOST_CODES) scales.put(code, read);
        return read;
    }
}
