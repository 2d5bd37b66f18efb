package no.nortrials.portal.maturity;

import java.util.List;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.assessment.Review;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody said of a statement, in words. Pages use it as {@code @maturityTold}. */
@Component
public class MaturityTold {
    private final MessageSource messages;

    MaturityTold(MessageSource messages) {
        this.messages = messages;
    }

    /** One thing that was said. */
    public String of(Said said) {
        return switch (said.kind()) {
            case ANSWER -> answer(Kept.answer(said.content()));
            case REVIEW -> review(Kept.review(said.content()));
            case REPLY -> say("maturity.told.reply", said.content());
        };
    }

    private String answer(Answer answer) {
        return switch (answer) {
            case Answer.Met(List<Evidence> evidence) -> say("maturity.told.met", evidence.size());
            case Answer.NotMet _ -> say("maturity.told.notMet");
            case Answer.NotRelevant(String reason) -> say("maturity.told.notRelevant", reason);
        };
    }

    private String review(Review review) {
        return switch (review) {
            case Review.Confirmed _ -> say("maturity.told.confirmed");
            case Review.Disputed(String _, String why) -> say("maturity.told.disputed", why);
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
