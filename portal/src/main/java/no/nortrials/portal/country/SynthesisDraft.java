package no.nortrials.portal.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A first text for the synthesis, made of the tallies and what was written. It concludes nothing: people do. */
@Component
class SynthesisDraft {
    private final MessageSource messages;

    SynthesisDraft(MessageSource messages) {
        this.messages = messages;
    }

    String of(Comparison comparison, Locale locale) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text(locale, "country.draft.intro", comparison.experts().size()));
        for (Comparison.Line line : comparison.lines()) {
            String said = line.tally().isEmpty() ? written(line) : counted(line, locale);
            if (!said.isEmpty()) paragraphs.add(label(line, locale) + "\n" + said);
        }
        return String.join("\n\n", paragraphs);
    }

    private String label(Comparison.Line line, Locale locale) {
        return line.ownQuestion().isEmpty()
                ? text(locale, PanelForm.NAME + "." + line.field().name())
                : line.ownQuestion();
    }

    private String counted(Comparison.Line line, Locale locale) {
        return line.tally().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> text(
                        locale,
                        "country.draft.count",
                        text(locale, entry.getKey().labelKey()),
                        entry.getValue(),
                        line.answers().size()))
                .collect(Collectors.joining("; "));
    }

    private static String written(Comparison.Line line) {
        return line.answers().stream()
                .flatMap(List::stream)
                .map(answer -> "– " + answer)
                .collect(Collectors.joining("\n"));
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
