package no.nortrials.portal.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.nortrials.reading.Dictionary;
import no.nortrials.reading.NotComputable;
import no.nortrials.reading.Proposal;
import no.nortrials.reading.Reader;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads the words of a criterion; the dictionary is opened when it is needed first. */
@Component
class CriterionReading implements DisposableBean {
    private final OnFirstUse<Dictionary> dictionary = new OnFirstUse<>(Dictionary::open);

    private static final class OnFirstUse<T> {
        private final Supplier<T> opens;
        private Optional<T> value = Optional.empty();

        OnFirstUse(Supplier<T> opens) {
            this.opens = opens;
        }

        synchronized T get() {
            if (value.isEmpty()) value = Optional.of(opens.get());
            return value.orElseThrow();
        }

        synchronized Optional<T> ifOpened() {
            return value;
        }
    }

    /** What was found, the likeliest first; nothing when nothing was. */
    List<Proposal> proposals(String text) {
        return new Reader(dictionary.get())
                .read(text).criteria().stream()
                        .flatMap(piece -> piece.proposals().stream())
                        .filter(proposal -> !(proposal instanceof NotComputable))
                        .toList();
    }

    @Override
    public void destroy() {
        dictionary.ifOpened().ifPresent(Dictionary::close);
    }
}
