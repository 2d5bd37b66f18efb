package no.nortrials.disclosure;

import java.util.HexFormat;

/**
 * The two layers of noise, each a function of a key and of what it is keyed by, so that nothing is drawn twice. The layer of the
 * set makes rewordings useless; the layer of the question makes equal answers say little about equal sets. (Diffix's layered
 * noise with the cell keys of official statistics; methods 3.2.)
 */
final class Noise {
    /** s = 2, D = 5. */
    static final DiscreteGaussian SET = new DiscreteGaussian(2, 5);
    /** s = 3.5, D = 9. */
    static final DiscreteGaussian QUESTION = new DiscreteGaussian(3.5, 9);

    private final Epoch epoch;
    private final Hmac sets;
    private final Hmac questions;

    Noise(Epoch epoch, Keys keys) {
        this.epoch = epoch;
        this.sets = keys.sets();
        this.questions = keys.questions();
    }

    /** Persons to add, from −14 to 14, for a set with this sum asked about in these words. */
    int of(long sum, CanonicalQuestion question) {
        return SET.at(ofSet(sum)) + QUESTION.at(ofQuestion(question));
    }

    double ofSet(long sum) {
        return sets.fraction(epoch + "|" + HexFormat.of().toHexDigits(sum));
    }

    double ofQuestion(CanonicalQuestion question) {
        return questions.fraction(epoch + "|" + question.text());
    }

    /** A number from [0, 1) for a pair of sets and a purpose. The purpose comes first: no month begins like it. */
    double ofPair(String purpose, long earlier, long later) {
        var hex = HexFormat.of();
        return sets.fraction(purpose + "|" + epoch + "|" + hex.toHexDigits(earlier) + "|" + hex.toHexDigits(later));
    }
}
