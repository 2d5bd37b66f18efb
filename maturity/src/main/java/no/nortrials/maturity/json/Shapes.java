package no.nortrials.maturity.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.result.Badge;
import no.nortrials.maturity.result.Level;
import no.nortrials.maturity.result.Reason;

/** How the sealed types are told apart in JSON, kept out of the types themselves. */
final class Shapes {
    private Shapes() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(value = Answer.Met.class, name = "met"),
        @Type(value = Answer.NotMet.class, name = "notMet"),
        @Type(value = Answer.NotRelevant.class, name = "notRelevant")
    })
    interface OfAnswer {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(value = Review.Confirmed.class, name = "confirmed"),
        @Type(value = Review.Disputed.class, name = "disputed")
    })
    interface OfReview {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(value = Level.NotAssessed.class, name = "notAssessed"),
        @Type(value = Level.FewData.class, name = "fewData"),
        @Type(value = Level.Reached.class, name = "reached")
    })
    interface OfLevel {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(value = Badge.GateFailed.class, name = "gateFailed"),
        @Type(value = Badge.FewData.class, name = "fewData"),
        @Type(value = Badge.Smallest.class, name = "smallest")
    })
    interface OfBadge {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(value = Reason.NotAnswered.class, name = "notAnswered"),
        @Type(value = Reason.StatementNotMet.class, name = "statementNotMet"),
        @Type(value = Reason.EvidenceMissing.class, name = "evidenceMissing"),
        @Type(value = Reason.EvidenceExpired.class, name = "evidenceExpired"),
        @Type(value = Reason.EvidenceLater.class, name = "evidenceLater"),
        @Type(value = Reason.ConcernsEverySite.class, name = "concernsEverySite"),
        @Type(value = Reason.NotReviewed.class, name = "notReviewed"),
        @Type(value = Reason.Disputed.class, name = "disputed"),
        @Type(value = Reason.IndicatorMissing.class, name = "indicatorMissing"),
        @Type(value = Reason.IndicatorFew.class, name = "indicatorFew"),
        @Type(value = Reason.IndicatorOld.class, name = "indicatorOld")
    })
    interface OfReason {}
}
