package no.nortrials.portal.form;

import java.util.List;

/**
 * What is wrong with an answer: a message that says what was read and what is expected.
 *
 * @param messageKey for example {@code form.problem.number}
 * @param arguments what was read, then what is expected
 */
public record Problem(String messageKey, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String messageKey, String... arguments) {
        return new Problem(messageKey, List.of(arguments));
    }
}
