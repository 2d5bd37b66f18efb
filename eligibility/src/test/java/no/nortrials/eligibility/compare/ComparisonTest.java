package no.nortrials.eligibility.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.RandomCriteria;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Criterion ADULT = Age.between(Note.inclusion("adult"), 18, 75);
    private static final Criterion OLDER = Age.between(Note.inclusion("adult"), 18, 80);
    private static final Criterion BUSY = new InTrial(Note.exclusion("busy"), false);
    private static final Criterion PART = new InTrial(Note.part("part"), false);

    @Property(tries = 300)
    void aVersionComparedWithItselfHasNoChanges(@ForAll long seed) {
        EligibilityCriteria criteria = RandomCriteria.of(seed);

        assertThat(Comparison.between(criteria, criteria)).isEmpty();
    }

    @Test
    void listsWhatIsNewGoneAndChanged() {
        List<Change> changes = compare(List.of(ADULT, BUSY), List.of(OLDER, group(PART)));

        assertThat(changes)
                .containsExactly(
                        new Change.Removed(BUSY), new Change.Changed(ADULT, OLDER), new Change.Added(group(PART)));
    }

    @Test
    void aNewTitleIsAChange() {
        var before = new EligibilityCriteria("Version 1", List.of(ADULT));
        var after = new EligibilityCriteria("Version 2", List.of(ADULT));

        assertThat(Comparison.between(before, after)).containsExactly(new Change.Retitled("Version 1", "Version 2"));
    }

    @Test
    void aChangeInsideAGroupIsNotAChangeOfTheGroup() {
        List<Change> changes = compare(List.of(group(PART)), List.of(group(PART.not())));

        assertThat(changes).containsExactly(new Change.Changed(PART, PART.not()));
    }

    @Test
    void movingOneToTheFrontMovesOnlyThatOne() {
        Criterion a = ADULT;
        Criterion b = BUSY;
        Criterion c = group(PART);

        assertThat(compare(List.of(a, b, c), List.of(c, a, b))).containsExactly(new Change.Moved(c, ""));
    }

    @Test
    void aCriterionThatIsNowInsideAGroupHasMoved() {
        Criterion top = new InTrial(Note.inclusion("part"), false);

        assertThat(compare(
                        List.of(top, group(new InTrial(Note.part("other"), false))),
                        List.of(group(new InTrial(Note.part("other"), false), PART))))
                .containsExactly(new Change.Changed(top, PART), new Change.Moved(PART, "group"));
    }

    private static List<Change> compare(List<Criterion> before, List<Criterion> after) {
        return Comparison.between(new EligibilityCriteria("", before), new EligibilityCriteria("", after));
    }

    private static Group group(Criterion... members) {
        return new Group(Note.inclusion("group"), false, new Quantifier.All(), List.of(members));
    }
}
