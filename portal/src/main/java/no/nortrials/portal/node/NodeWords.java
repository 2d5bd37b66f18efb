package no.nortrials.portal.node;

import java.util.Locale;
import no.nortrials.disclosure.Total;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.portal.web.Fmt;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What hospitals told, in words. Pages use it as {@code @nodeWords}. A suppressed number is never a number. */
@Component("nodeWords")
public class NodeWords {
    private final MessageSource messages;
    private final Fmt fmt;

    NodeWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    /** About 120 ± 9, fewer than 10, or why nothing is told. */
    public String told(Told told) {
        return switch (told) {
            case Told.About about -> text("node.about", fmt.number(about.persons()), about.plusMinus());
            case Told.FewerThan few -> text("node.fewer", few.threshold());
            case Told.Nothing nothing ->
                text("node.why." + nothing.why().name())
                        + nothing.again()
                                .map(again -> " " + text("node.again", fmt.moment(again)))
                                .orElse("");
        };
    }

    /** The sum of what was told. */
    public String total(Total total) {
        return switch (total) {
            case Total.Sum sum ->
                text("node.about", fmt.number(sum.value()), sum.plusMinus())
                        + (sum.suppressed() == 0 ? "" : ", " + text("node.andFew", sum.suppressed()));
            case Total.AllSuppressed few -> text("node.allFew", few.suppressed());
            case Total.Unknown() -> text("node.unknown");
        };
    }

    /** How a node stands in a round. */
    public String state(NodeLine.State state) {
        return switch (state) {
            case NodeLine.State.Waiting() -> text("node.state.waiting");
            case NodeLine.State.Silent(boolean came) -> text(came ? "node.state.silent" : "node.state.away");
            case NodeLine.State.Answered answered ->
                text(answered.late() ? "node.state.late" : "node.state.answered", fmt.moment(answered.at()));
            case NodeLine.State.Awaits() -> text("node.state.awaits");
            case NodeLine.State.Unsupported(String detail) -> text("node.state.unsupported", detail);
            case NodeLine.State.TooCostly() -> text("node.state.tooCostly");
            case NodeLine.State.Failed(String detail) -> text("node.state.failed", detail);
            case NodeLine.State.Garbled(String problem) -> text("node.state.garbled", problem);
        };
    }

    /** The language of criteria in sentences. */
    static Language language(Locale locale) {
        return locale.getLanguage().equals("nb") ? Language.BOKMAL : Language.ENGLISH;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
