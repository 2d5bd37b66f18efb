package no.nortrials.portal.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a form as it is read. */
record Shown(String step, String titleKey, List<Answer> answers) {
    Shown {
        answers = List.copyOf(answers);
    }

    /** Whether anything in it is answered. */
    public boolean answered() {
        return answers.stream().anyMatch(answer -> !answer.text().isEmpty());
    }

    /**
     * An answer in words.
     *
     * @param text empty when it is not stated
     * @param origin where it came from, in words, or null
     * @param hidden whether it is answered but not yet for this reader
     */
    record Answer(
            String field,
            String labelKey,
            String text,
            @Nullable String origin,
            boolean hidden) {}
}
