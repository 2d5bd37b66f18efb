package no.nortrials.portal.dispatch.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.dispatch.letter.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names what is wrong, each in a sentence that says what to do. */
@Component
class WrongWords {
    private final Texts texts;

    WrongWords(Texts texts) {
        this.texts = texts;
    }

    List<String> of(List<Wrong> all, Locale locale) {
        return all.stream().map(each -> of(each, locale)).toList();
    }

    private String of(Wrong wrong, Locale locale) {
        return switch (wrong) {
            case Wrong.NotOpen(var status) ->
                texts.text("dispatch.wrong.notOpen", locale, texts.text("request.status." + status, locale));
            case Wrong.NoMoreAnswers() -> texts.text("dispatch.wrong.noMoreAnswers", locale);
            case Wrong.ChangedMeanwhile changed -> changed(changed, locale);
            case Wrong.NoLongerToChoose(UUID trust, var state) ->
                texts.text(
                        "dispatch.wrong.noLongerToChoose",
                        locale,
                        texts.trust(trust, locale),
                        texts.text("recipient.state." + state, locale));
            case Wrong.NobodyChosen() -> texts.text("dispatch.confirm.nobody", locale);
            case Wrong.NobodyToWriteTo(UUID trust) ->
                texts.text("dispatch.wrong.nobodyToWriteTo", locale, texts.trust(trust, locale));
            case Wrong.UnusableDeadline(var why, LocalDate day, UUID trust) -> deadline(why, day, trust, locale);
        };
    }

    private String changed(Wrong.ChangedMeanwhile changed, Locale locale) {
        String told = texts.text("dispatch.wrong.changed", locale, changed.by(), texts.time(changed.at(), locale));
        if (!changed.added().isEmpty())
            told += " " + texts.text("dispatch.wrong.added", locale, names(changed.added(), locale));
        if (!changed.removed().isEmpty())
            told += " " + texts.text("dispatch.wrong.removed", locale, names(changed.removed(), locale));
        return told;
    }

    private String deadline(Deadlines.Warning why, @Nullable LocalDate day, @Nullable UUID trust, Locale locale) {
        String whose = trust == null ? texts.text("dispatch.internalDeadline", locale) : texts.trust(trust, locale);
        String which = day == null ? whose : whose + ", " + texts.day(day, locale);
        return which + ": " + texts.text("dispatch.warning." + why, locale);
    }

    private String names(List<UUID> trusts, Locale locale) {
        return trusts.stream().map(trust -> texts.trust(trust, locale)).collect(Collectors.joining(", "));
    }
}
