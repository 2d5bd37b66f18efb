package no.nortrials.eligibility.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A node of a JSON text together with the place where it stands, so that every complaint can name the place.
 *
 * @param node the node
 * @param where its place as a JSON Pointer
 */
public record Place(JsonNode node, String where) {
    /** A complaint about this place. */
    public Malformed malformed(String expected) {
        String read = node.toString();
        String shown = read.length() > 80 ? read.substring(0, 77) + "..." : read;
        return new Malformed(where, "expected " + expected + ", but was `" + shown + "`");
    }

    /** Refuses everything but an object with no other properties than these. */
    public Place only(String... properties) {
        if (!node.isObject()) throw malformed("an object");
        Set<String> unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(Set.of(properties));
        if (!unknown.isEmpty())
            throw new Malformed(
                    where,
                    "unknown properties `" + unknown + "`; known are `" + new TreeSet<>(Set.of(properties)) + "`");
        return this;
    }

    /** What stands under a property, if anything. */
    public Optional<Place> optional(String property) {
        return node.optional(property).map(child -> new Place(child, where + "/" + escaped(property)));
    }

    /** What stands under a property; a complaint when nothing does. */
    public Place required(String property) {
        return optional(property).orElseThrow(() -> new Malformed(where, "the property `" + property + "` is missing"));
    }

    /** The text that stands here. */
    public String text() {
        if (!node.isString()) throw malformed("a text");
        return node.stringValue();
    }

    /** The text under a property, or another one when nothing stands there. */
    public String text(String property, String otherwise) {
        return optional(property).map(Place::text).orElse(otherwise);
    }

    /** True or false under a property, or another one when nothing stands there. */
    public boolean truth(String property, boolean otherwise) {
        return optional(property).map(Place::truth).orElse(otherwise);
    }

    private boolean truth() {
        if (!node.isBoolean()) throw malformed("true or false");
        return node.booleanValue();
    }

    /** The whole number that stands here. */
    public int whole() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) throw malformed("a whole number");
        return node.intValue();
    }

    /** The elements of a list. */
    public <T> List<T> list(Function<Place, T> reader) {
        if (!node.isArray()) throw malformed("a list");
        List<T> all = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) all.add(reader.apply(new Place(node.get(i), where + "/" + i)));
        return all;
    }

    /** The elements of a list under a property; none when nothing stands there. */
    public <T> List<T> list(String property, Function<Place, T> reader) {
        return optional(property).map(child -> child.list(reader)).orElse(List.of());
    }

    /** The constant of an enumeration by its name in lower case with words joined as in {@code calendarYears}. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E each : type.getEnumConstants()) if (Spelling.of(each).equals(name)) return each;
        throw malformed("one of " + Spelling.all(type));
    }

    /** What a record made of parts complains about becomes a complaint about this place. */
    public <T> T guarded(Function<Place, T> maker) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException e) {
            throw new Malformed(where, String.valueOf(e.getMessage()));
        }
    }

    private static String escaped(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }
}
