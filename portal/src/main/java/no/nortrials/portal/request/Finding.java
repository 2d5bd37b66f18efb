package no.nortrials.portal.request;

import no.nortrials.portal.form.Problem;

/** Something that does not fit together. A warning may be sent as it is; an error may not. */
record Finding(String field, Problem problem, boolean error) {

    static Finding error(String field, String key, String... arguments) {
        return new Finding(field, Problem.of("request.check." + key, arguments), true);
    }

    static Finding warning(String field, String key, String... arguments) {
        return new Finding(field, Problem.of("request.check." + key, arguments), false);
    }
}
