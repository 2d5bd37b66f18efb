package no.nortrials.eligibility;

import java.util.List;

/**
 * Something else that is known of an event, by code: its status, its setting, its body site.
 *
 * @param name the attribute: letters, digits, {@code -}, {@code _} and {@code .}; {@link #SITE} is the hospital trust where
 *     the event happened
 * @param oneOf at least one code, one of which the event has
 */
public record Attribute(String name, List<Concept> oneOf) {
    /** The hospital trust where the event happened; its codes have an empty system. */
    public static final String SITE = "site";

    /** @throws IllegalArgumentException when the name has other characters or no code is given */
    public Attribute {
        Names.require(name);
        oneOf = List.copyOf(oneOf);
        if (oneOf.isEmpty()) throw new IllegalArgumentException("the attribute `" + name + "` names no code");
    }
}
