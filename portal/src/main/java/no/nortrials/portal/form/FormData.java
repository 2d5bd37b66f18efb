package no.nortrials.portal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was typed, field by field, kept exactly as typed so that bad input is never lost. Serialises as a JSON object of
 * string arrays.
 */
public record FormData(Map<String, List<String>> values) {
    public static final FormData EMPTY = new FormData(Map.of());

    public FormData {
        var kept = new LinkedHashMap<String, List<String>>();
        values.forEach((name, given) -> {
            List<String> filled = given.stream()
                    .filter(value -> !value.isBlank())
                    .map(String::strip)
                    .toList();
            if (!filled.isEmpty()) kept.put(name, filled);
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** The asked fields of what came with a request; anything else in it is left out. */
    public static FormData of(Iterable<Field> asked, Map<String, List<String>> typed) {
        var values = new LinkedHashMap<String, List<String>>();
        for (Field field : asked) values.put(field.name(), typed.getOrDefault(field.name(), List.of()));
        return new FormData(values);
    }

    /** What was typed in a field, or the empty string. */
    public String text(String field) {
        List<String> given = values.getOrDefault(field, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    public Optional<String> filled(String field) {
        return Optional.of(text(field)).filter(value -> !value.isEmpty());
    }

    public List<String> several(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean yes(String field) {
        return text(field).equals("yes");
    }

    /** The day typed in a field; empty when it is blank or not a day. */
    public Optional<LocalDate> day(String field) {
        return Typed.day(text(field));
    }

    /** The whole number typed in a field; empty when it is blank or not a whole number. */
    public OptionalLong number(String field) {
        return Typed.wholeNumber(text(field));
    }

    /** A number with or without decimals, when it can be read. */
    public Optional<BigDecimal> decimal(String field) {
        return Typed.decimal(text(field));
    }

    public FormData with(String field, String... given) {
        var copy = new LinkedHashMap<>(values);
        copy.put(field, List.of(given));
        return new FormData(copy);
    }

    /** This with every field of {@code newer} put over it; fields named in {@code asked} and absent there are emptied. */
    public FormData overlaid(FormData newer, Iterable<Field> asked) {
        var copy = new LinkedHashMap<>(values);
        for (Field field : asked) copy.put(field.name(), newer.several(field.name()));
        return new FormData(copy);
    }
}
