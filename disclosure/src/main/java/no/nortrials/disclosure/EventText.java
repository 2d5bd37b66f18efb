package no.nortrials.disclosure;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event as fields with tabs between them, readable in any editor: what, when, and the rest. */
final class EventText {
    private EventText() {}

    static String write(Event event) {
        return switch (event) {
            case Event.EpochBegan(Instant at, Epoch epoch, String snapshot) -> fields("epoch", at, epoch, snapshot);
            case Event.KeysChanged(Instant at, String keys, int charge) -> fields("keys", at, keys, charge);
            case Event.Asked(Instant at, Organisation by, int numbers) -> fields("asked", at, by.id(), numbers);
            case Event.Answered(
                    Instant at,
                    Organisation by,
                    var question,
                    Epoch epoch,
                    Cohort who,
                    var answer,
                    var origin) ->
                fields(kind(answer), at, by.id(), question.text(), epoch, number(answer), origin, BitmapText.of(who));
            case Event.Denied(Instant at, Organisation by, Refusal reason) ->
                fields("refused", at, by.id(), RefusalText.write(reason));
            case Event.Decided(Instant at, Steward steward, Organisation by, CanonicalQuestion question, var verdict) ->
                fields("decided", at, steward.id(), by.id(), question.text(), verdict);
        };
    }

    /** @throws IllegalArgumentException if the text is no event; the message shows no field */
    static Event read(String text) {
        try {
            return event(Stream.of(text.split("\t", -1)).map(Escape::text).toArray(String[]::new));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("An event cannot be read", e);
        }
    }

    private static Event event(String[] field) {
        Instant at = Instant.parse(field[1]);
        return switch (field[0]) {
            case "epoch" -> new Event.EpochBegan(at, Epoch.of(field[2]), field[3]);
            case "keys" -> new Event.KeysChanged(at, field[2], Integer.parseInt(field[3]));
            case "asked" -> new Event.Asked(at, new Organisation(field[2]), Integer.parseInt(field[3]));
            case "released", "suppressed", "declined" ->
                new Event.Answered(
                        at,
                        new Organisation(field[2]),
                        new CanonicalQuestion(field[3]),
                        Epoch.of(field[4]),
                        BitmapText.read(field[7]),
                        answer(field),
                        Event.Origin.valueOf(field[6]));
            case "refused" -> new Event.Denied(at, new Organisation(field[2]), RefusalText.read(field[3]));
            case "decided" ->
                new Event.Decided(
                        at,
                        new Steward(field[2]),
                        new Organisation(field[3]),
                        new CanonicalQuestion(field[4]),
                        Event.Verdict.valueOf(field[5]));
            default -> throw new IllegalArgumentException("No event is called `" + field[0] + "`");
        };
    }

    private static String fields(Object... fields) {
        return Stream.of(fields).map(field -> Escape.field(field.toString())).collect(Collectors.joining("\t"));
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case Answer.Released _ -> "released";
            case Answer.Suppressed _ -> "suppressed";
            case Answer.Refused _ -> "declined";
        };
    }

    private static Object number(Answer answer) {
        return switch (answer) {
            case Answer.Released released -> released.value();
            case Answer.Suppressed suppressed -> suppressed.threshold();
            case Answer.Refused refused -> RefusalText.write(refused.reason());
        };
    }

    private static Answer answer(String[] field) {
        Epoch epoch = Epoch.of(field[4]);
        return switch (field[0]) {
            case "released" -> new Answer.Released(Integer.parseInt(field[5]), epoch);
            case "suppressed" -> new Answer.Suppressed(Integer.parseInt(field[5]), epoch);
            default -> new Answer.Refused(RefusalText.read(field[5]));
        };
    }
}
