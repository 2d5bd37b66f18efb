package no.nortrials.portal.form;

import java.util.List;

/** A page of a form; its title is the message {@code <form>.step.<name>}. */
public record Step(String name, List<Field> fields) {
    public Step {
        fields = List.copyOf(fields);
    }
}
