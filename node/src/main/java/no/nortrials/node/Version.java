package no.nortrials.node;

import java.util.Optional;

/** The version of the program. */
final class Version {
    static final String OF_PROGRAM = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("development");

    private Version() {}
}
