package no.nortrials.maturity.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
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
        @JsonSubTypes.Type(value = Answer.Met.class, name = "met"),
        @JsonSubTypes.Type(value = Answer.NotMet.class, name = "notMet"),
        @JsonSubTypes.Type(value = Answer.NotRelevant.class, name = "notRelevant")
    })
    interface OfAnswer {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Review.Confirmed.class, name = "confirmed"),
        @JsonSubTypes.Type(value = Review.Disputed.class, name = "disputed")
    })
    interface OfReview {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Level.NotAssessed.class, name = "notAssessed"),
        @JsonSubTypes.Type(value = Level.FewData.class, name = "fewData"),
        @JsonSubTypes.Type(value = Level.Reached.class, name = "reached")
    })
    interface OfLevel {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Badge.GateFailed.class, name = "gateFailed"),
        @JsonSubTypes.Type(value = Badge.FewData.class, name = "fewData"),
        @JsonSubTypes.Type(value = Badge.Smallest.class, name = "smallest")
    })
    interface OfBadge {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reason.NotAnswered.class, name = "notAnswered"),
        @JsonSubTypes.Type(value = Reason.StatementNotMet.class, name = "statementNotMet"),
        @JsonSubTypes.Type(value = Reason.EvidenceMissing.class, name = "evidenceMissing"),
        @JsonSubTypes.Type(value = Reason.EvidenceExpired.class, name = "evidenceExpired"),
        @JsonSubTypes.Type(value = Reason.EvidenceLater.class, name = "evidenceLater"),
        @JsonSubTypes.Type(value = Reason.ConcernsEverySite.class, name = "concernsEverySite"),
        @JsonSubTypes.Type(value = Reason.NotReviewed.class, name = "notReviewed"),
        @JsonSubTypes.Type(value = Reason.Disputed.class, name = "disputed"),
        @JsonSubTypes.Type(value = Reason.IndicatorMissing.class, name = "indicatorMissing"),
        @JsonSubTypes.Type(value = Reason.IndicatorFew.class, name = "indicatorFew"),
        @JsonSubTypes.Type(value = Reason.IndicatorOld.class, name = "indicatorOld")
    })
    interface OfReason {}
}
