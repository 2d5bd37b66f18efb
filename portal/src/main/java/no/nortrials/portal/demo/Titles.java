package no.nortrials.portal.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up titles, in the words in which sponsors write them. */
final class Titles {
    private Titles() {}

    static String of(Topic topic, @Nullable String phase, String code, Dice dice) {
        return topic.device() ? device(topic, dice) : drug(topic, phase == null ? "II" : phase, code, dice);
    }

    private static String device(Topic topic, Dice dice) {
        String thing = capital(topic.mechanism());
        return dice.pick(List.of(
                thing + " for " + lower(topic.indication()) + ": a pilot investigation",
                thing + " compared with " + topic.comparator() + " in " + lower(topic.indication()),
                "Usability and performance of a " + topic.mechanism() + " in " + lower(topic.indication())));
    }

    private static String drug(Topic topic, String phase, String code, Dice dice) {
        String who = topic.children() ? "children and adolescents" : "adults";
        String illness = lower(topic.indication());
        String what = code + ", " + article(topic.mechanism()) + " " + topic.mechanism() + ",";
        return switch (phase) {
            case "I" -> "First dose-finding study of " + what + " in " + who + " with " + illness;
            case "I_II" -> "Dose escalation and expansion of " + what + " in " + who + " with " + illness;
            case "IV" -> "Long-term safety and use of " + what + " in daily care of " + illness;
            default ->
                dice.pick(List.of(
                        "Randomised study of " + what + " versus " + topic.comparator() + " in " + who + " with "
                                + illness,
                        code + " versus " + topic.comparator() + " in " + who + " with " + illness
                                + ": a randomised, blinded study",
                        "Efficacy and safety of " + what + " in " + who + " with " + illness));
        };
    }

    private static String article(String noun) {
        return "aeio".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0 ? "an" : "a";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Lower case at the beginning, but not for an abbreviation or a name. */
    private static String lower(String text) {
        boolean name = text.matches("(?:[A-Z][A-Z0-9].*|IgA .*|Crohn.*|Fabry.*|Duchenne.*|Lyme .*)");
        return name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
