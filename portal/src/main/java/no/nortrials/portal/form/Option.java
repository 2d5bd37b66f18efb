package no.nortrials.portal.form;

import java.util.Arrays;
import java.util.List;

/** One choice: the code that is stored and the message that names it. */
public record Option(String code, String labelKey) {

    /** Options whose labels are the messages {@code prefix.CODE}. */
    public static List<Option> of(String prefix, String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Option(code, prefix + "." + code))
                .toList();
    }

    /** One option for each constant of an enum, in its order. */
    public static <E extends Enum<E>> List<Option> of(String prefix, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> new Option(each.name(), prefix + "." + each.name()))
                .toList();
    }
}
