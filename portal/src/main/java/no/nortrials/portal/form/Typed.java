package no.nortrials.portal.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads what people type: days in ISO or Norwegian order, numbers with spaces and either decimal sign. */
final class Typed {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NORWEGIAN = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

    private Typed() {}

    static Optional<LocalDate> day(String typed) {
        var iso = ISO.matcher(typed);
        if (iso.matches()) return dayOf(iso.group(1), iso.group(2), iso.group(3));
        var norwegian = NORWEGIAN.matcher(typed);
        if (norwegian.matches()) return dayOf(norwegian.group(3), norwegian.group(2), norwegian.group(1));
        return Optional.empty();
    }

    private static Optional<LocalDate> dayOf(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static OptionalLong wholeNumber(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.matches("-?\\d{1,15}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    static Optional<BigDecimal> decimal(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        return digits.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
