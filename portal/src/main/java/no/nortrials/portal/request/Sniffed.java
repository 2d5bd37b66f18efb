package no.nortrials.portal.request;

import no.nortrials.portal.form.Problem;

/** What a file's content says it is; its name is never asked. */
sealed interface Sniffed {

    record Accepted(FileKind kind) implements Sniffed {}

    record Refused(Problem problem) implements Sniffed {
        static Refused of(String key, String... arguments) {
            return new Refused(Problem.of("request.file." + key, arguments));
        }
    }
}
