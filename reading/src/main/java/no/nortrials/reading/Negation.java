package no.nortrials.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.reading.Phrases.Hit;

/** Which tokens of a criterion stand under a negation. */
final class Negation {
    private enum Trigger {
        /** Turns round what follows. */
        NOT,
        /** Takes what follows out of what was said. */
        EXCEPT,
        /** Looks like a negation and is none. */
        SEEMING,
        /** Turns round what stands before. */
        BACKWARD,
        /** Ends what a negation reaches. */
        STOP
    }

    private static final Phrases<Trigger> TRIGGERS = new Phrases<Trigger>()
            .add(
                    Trigger.NOT,
                    "no|not|without|absence of|free of|free from|never|denies|denied|lack of|lacking|no history of|no evidence of|neither|nor|do not have|does not have|should not have|must not have|negative for|rule out|cannot have|can not have|not have|have not|has not|none of|no known|exclusion of|excluding patients with|absent|must not|haven ' t|hasn ' t|don ' t|doesn ' t|isn ' t|aren ' t")
            .add(Trigger.NOT, "ingen|ikke|uten|fravær av|aldri|fri for|utelukket")
            .add(
                    Trigger.EXCEPT,
                    "other than|except|except for|excluding|with the exception of|with exception of|exception of|exclusive of|apart from|unless|besides|aside from|bortsett fra|unntatt|med unntak av|untatt|med mindre|excluded|excludes|exclude|exception|exceptions|with the exception")
            .add(
                    Trigger.SEEMING,
                    "not limited to|no more than|not more than|not less than|no less than|not only|no later than|not later than|not necessarily|not exceeding|whether or not|or not|not controlled|not adequately controlled|not well controlled|not adequately|not responsive|not responding|not eligible|not suitable|ikke begrenset til|ikke mer enn|ikke mindre enn|not exceed|no older|not older|not higher|not lower|not greater|no greater|ikke over|ikke under|not appropriate|not able|not willing|not capable|not treated|not recovered|not resolved|not yet|ikke kontrollert|not sufficiently|not stable|not well|not fully|not amenable|not using|not use|not agree|not wish|not consent|not be able|not speak|not understand|not give|not sign|does not exceed|not fulfilling|not meeting|not meet|not provide|no longer|not willing to|do not agree|not candidates|not a candidate|not available|no response|not respond|not tolerate|not tolerated|not completely|not otherwise specified|not related|not been controlled|not been treated|not due to|not explained|not caused|not included in|not considered|not curable|not resectable|not candidate|not covered|not described|not likely|not healed|not listed|not corrected")
            .add(
                    Trigger.BACKWARD,
                    "is excluded|are excluded|be excluded|is not allowed|are not allowed|not permitted|not allowed|ruled out|is absent|are absent|must be absent|will be excluded|were excluded|are not eligible|er utelukket|ekskluderes|are exclusionary|is exclusionary|not exclusionary|is negative")
            .add(
                    Trigger.STOP,
                    "but|however|although|though|whereas|which|that are|that is|who are|and who|who have|and have|and are|with a|dersom|except that|;|:|. the|who has|and with|and a|if");
    private static final Set<String> OPEN = Set.of("(", "[");
    private static final Set<String> CLOSE = Set.of(")", "]");
    private static final int FARTHEST = 40;

    private Negation() {}

    /**
     * The indices of the tokens that are turned round. Two negations do not undo each other. In a list of exclusion "are
     * excluded" says what the list says already.
     */
    static BitSet in(List<Token> tokens, Section section) {
        BitSet negated = new BitSet(tokens.size());
        for (int at = 0; at < tokens.size(); ) {
            Optional<Hit<Trigger>> hit = TRIGGERS.at(tokens, at);
            hit.filter(found -> section != Section.EXCLUSION || found.meaning() != Trigger.BACKWARD)
                    .ifPresent(found -> mark(tokens, found, negated));
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return negated;
    }

    private static void mark(List<Token> tokens, Hit<Trigger> hit, BitSet negated) {
        switch (hit.meaning()) {
            case NOT, EXCEPT -> negated.set(hit.to(), reach(tokens, hit.to()));
            case BACKWARD -> negated.set(sentenceStart(tokens, hit.from()), hit.from());
            case SEEMING, STOP -> {}
        }
    }

    private static int reach(List<Token> tokens, int from) {
        List<String> open = new ArrayList<>();
        int last = Math.min(tokens.size(), from + FARTHEST);
        for (int at = from; at < last; at++) {
            Token token = tokens.get(at);
            if (OPEN.contains(token.text())) open.add(token.text());
            else if (CLOSE.contains(token.text())) {
                if (open.isEmpty()) return at;
                open.removeLast();
            } else if (open.isEmpty() && (sentenceEnds(tokens, at) || stops(tokens, at, from))) return at;
        }
        return last;
    }

    private static boolean stops(List<Token> tokens, int at, int from) {
        return at > from
                && TRIGGERS.at(tokens, at)
                        .filter(hit -> hit.meaning() == Trigger.STOP || hit.meaning() == Trigger.EXCEPT)
                        .isPresent();
    }

    private static boolean sentenceEnds(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.is(".")) return false;
        return at + 1 == tokens.size() || tokens.get(at + 1).start() > token.end();
    }

    private static int sentenceStart(List<Token> tokens, int to) {
        int first = Math.max(0, to - FARTHEST);
        for (int at = to - 1; at >= first; at--)
            if (sentenceEnds(tokens, at) || tokens.get(at).is(";")) return at + 1;
        return first;
    }
}
