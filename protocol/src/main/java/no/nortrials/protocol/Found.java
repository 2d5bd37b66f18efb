package no.nortrials.protocol;

import static java.util.Objects.requireNonNull;

/**
 * A value with its place.
 *
 * @param field what it is
 * @param value not blank, in the form that the field names
 * @param place where it stands
 */
public record Found(Field field, String value, Place place) {
    public Found {
        requireNonNull(field, "field is null");
        requireNonNull(place, "place is null");
        if (value.isBlank()) throw new IllegalArgumentException("nothing was found for " + field);
    }
}
