package no.nortrials.disclosure.wire;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a text, said without a word of it: what was sent by mistake may be a patient's, or a count. */
final class Garbling {
    /** Names that may be told, because they are ours. */
    private static final Set<String> OURS = Stream.of(
                    NodeQuestion.class,
                    NodeReply.Answered.class,
                    NodeReply.Failed.class,
                    NodeStatus.class,
                    SiteAnswer.class,
                    SiteAnswer.Step.class,
                    Told.About.class,
                    Told.FewerThan.class,
                    Told.Nothing.class)
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private Garbling() {}

    static String of(JacksonException e) {
        String where = e.getPath().stream().map(Garbling::name).collect(Collectors.joining("."));
        return what(e) + (where.isEmpty() ? "" : " at " + where);
    }

    private static String what(JacksonException e) {
        return switch (e) {
            case StreamReadException _ -> "not JSON, or too long or too deep";
            case UnrecognizedPropertyException _ -> "an unknown property";
            case InvalidTypeIdException _ -> "an unknown kind of message";
            case ValueInstantiationException refused -> withoutValues(refused);
            default -> "a value is missing or of another kind";
        };
    }

    /** The guards of our records put the value they refuse between backticks. */
    private static String withoutValues(ValueInstantiationException refused) {
        Throwable cause = refused.getCause();
        String message = cause == null ? null : cause.getMessage();
        return message == null ? "an impossible value" : message.replaceAll("(?s)`.*`", "`…`");
    }

    private static String name(JacksonException.Reference step) {
        String name = step.getPropertyName();
        if (name == null) return "[" + step.getIndex() + "]";
        return OURS.contains(name) ? name : "?";
    }
}
