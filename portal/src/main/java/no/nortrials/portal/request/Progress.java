package no.nortrials.portal.request;

import java.util.List;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;

/** How many of the answers that must be given are given. */
record Progress(int given, int needed) {
    Progress {
        if (given < 0 || given > needed)
            throw new IllegalArgumentException("`" + given + "` of `" + needed + "` cannot be given");
    }

    static Progress of(List<Field> fields, FormData form) {
        List<Field> needed = fields.stream().filter(Field::mandatory).toList();
        long given = needed.stream()
                .filter(field -> form.filled(field.name()).isPresent())
                .count();
        return new Progress((int) given, needed.size());
    }

    public boolean complete() {
        return given == needed;
    }
}
