package no.nortrials.eligibility.sentence;

import java.util.List;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.VitalStatus;

/** Reads criteria aloud. */
public final class Sentences {
    private final Words words;
    private final EventPhrases phrases;

    private Sentences(Words words) {
        this.words = words;
        this.phrases = new EventPhrases(words);
    }

    /** One sentence for each criterion at the top, in their order. */
    public static List<String> of(EligibilityCriteria criteria, Language language) {
        return criteria.criteria().stream().map(each -> of(each, language)).toList();
    }

    /** One criterion as a sentence; an inclusion or exclusion criterion says which it is. */
    public static String of(Criterion criterion, Language language) {
        Words words = language.words();
        String condition = new Sentences(words).condition(criterion);
        return switch (criterion.note().role()) {
            case INCLUSION -> words.inclusion() + condition + ".";
            case EXCLUSION -> words.exclusion() + condition + ".";
            case PART -> condition;
        };
    }

    private String condition(Criterion criterion) {
        String plain = plain(criterion);
        return criterion.negated() ? words.not(plain) : plain;
    }

    private String plain(Criterion criterion) {
        return switch (criterion) {
            case Group group -> group(group);
            case EventCriterion event -> phrases.events(event.events(), event.times());
            case Anchored anchored ->
                words.anchored(phrases.events(anchored.event()), anchored.name(), condition(anchored.holds()));
            case Age age -> AgePhrases.of(words, age, phrases.at(age.at()));
            case SexCriterion sex ->
                words.or(sex.oneOf().stream().map(words::sex).toList());
            case Residence residence -> words.livesIn(words.or(List.copyOf(residence.areas())));
            case VitalStatus alive -> words.alive(phrases.at(alive.at()));
            case InTrial _ -> words.inTrial();
            case FreeText text -> words.quoted(text.text());
        };
    }

    private String group(Group group) {
        List<String> members = group.members().stream().map(this::condition).toList();
        return switch (group.rule()) {
            case Quantifier.All _ -> words.all(members);
            case Quantifier.Any _ -> words.any(members);
            case Quantifier.AtLeast(int count) -> words.atLeast(count, members);
            case Quantifier.AtMost(int count) -> words.atMost(count, members);
        };
    }
}
