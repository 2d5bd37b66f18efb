package no.nortrials.portal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.nortrials.portal.reference.DataUser;
import no.nortrials.portal.reference.Observation;

/**
 * Tells whether a new version would do, by trying it.
 *
 * @param trial fails with a message when the figures cannot be used
 */
record Computable(String set, Consumer<List<Observation>> trial) implements DataUser {

    @Override
    public Optional<String> refusal(List<Observation> figures) {
        try {
            trial.accept(figures);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
