package no.nortrials.portal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A form: its name, which prefixes its messages, and its steps in order. */
public record Form(String name, List<Step> steps) {
    public Form {
        steps = List.copyOf(steps);
        long distinct = steps.stream()
                .flatMap(s -> s.fields().stream())
                .map(Field::name)
                .distinct()
                .count();
        long all = steps.stream().mapToLong(s -> s.fields().size()).sum();
        if (distinct != all) throw new IllegalArgumentException("form `" + name + "` has a field twice");
    }

    public Stream<Field> fields() {
        return steps.stream().flatMap(step -> step.fields().stream());
    }

    public Optional<Field> field(String field) {
        return fields().filter(f -> f.name().equals(field)).findFirst();
    }

    public Optional<Step> step(String step) {
        return steps.stream().filter(s -> s.name().equals(step)).findFirst();
    }
}
