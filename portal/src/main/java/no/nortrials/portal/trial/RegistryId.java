package no.nortrials.portal.trial;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a register calls a trial. */
record RegistryId(Registry registry, String value) {
    /** The registers. */
    enum Registry {
        NCT("NCT\\d{8}"),
        EUCT("20\\d{2}-5\\d{5}-\\d{2}(-\\d{2})?"),
        EUDRACT("20\\d{2}-\\d{6}-\\d{2}"),
        /** Given by the portal to a trial entered by hand. */
        PORTAL("NTT-\\d{4,9}"),
        /** The sponsor's own number: alone it does not tell that two trials are one. */
        PROTOCOL(".{2,80}");

        private final Pattern form;

        Registry(String form) {
            this.form = Pattern.compile(form);
        }
    }

    /** How many characters of an EU CT number name the trial; two more name a version. */
    private static final int EUCT_LENGTH = 14;

    RegistryId {
        if (!registry.form.matcher(value).matches())
            throw new IllegalArgumentException("`" + value + "` is no id of " + registry);
    }

    /** The id, if it looks like one of a register. */
    static Optional<RegistryId> guess(String text) {
        String value = text.strip().toUpperCase(Locale.ROOT);
        for (Registry registry : new Registry[] {Registry.NCT, Registry.EUCT, Registry.EUDRACT})
            if (registry.form.matcher(value).matches())
                return Optional.of(
                        new RegistryId(registry, registry == Registry.EUCT ? value.substring(0, EUCT_LENGTH) : value));
        return Optional.empty();
    }

    static Optional<RegistryId> protocol(String text) {
        String value = text.strip();
        return Registry.PROTOCOL.form.matcher(value).matches()
                ? Optional.of(new RegistryId(Registry.PROTOCOL, value))
                : Optional.empty();
    }

    /** Whether two records with this id are about one trial. */
    boolean names() {
        return registry != Registry.PROTOCOL;
    }
}
