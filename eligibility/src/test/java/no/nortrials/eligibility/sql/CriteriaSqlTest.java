package no.nortrials.eligibility.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.Window;
import org.junit.jupiter.api.Test;

/** What the text looks like; that it means what the criteria mean is shown on databases, in {@code cohort}. */
class CriteriaSqlTest {
    private static final LocalDate REFERENCE = LocalDate.of(1970, 2, 1);

    /** Events of a code stand in a table of its name. */
    private static final Layout BY_CODE = new Layout() {
        @Override
        public String persons() {
            return "people";
        }

        @Override
        public Events events(EventQuery query) {
            return new Events(query.concepts().include().getFirst().code(), List.of(), List.of());
        }

        @Override
        public String sex(Set<Sex> oneOf) {
            return "p.sex = 1";
        }

        @Override
        public String residence(Set<String> areas) {
            return "p.area = 3";
        }

        @Override
        public String inTrial() {
            return "p.busy";
        }
    };

    @Test
    void an_age_on_a_known_day_is_a_comparison_of_the_day_of_birth() {
        CriteriaSql sql = write(Age.between(Note.inclusion("a"), 18, 65));

        assertThat(sql.with()).isEmpty();
        assertThat(sql.from()).isEqualTo("people p");
        assertThat(sql.conditions())
                .containsExactly("(p.born IS NOT NULL AND p.born <= 31 AND p.born <= -6544 AND p.born > -24076)");
    }

    @Test
    void events_are_grouped_by_person_and_joined_once() {
        EventQuery stroke = EventQuery.of(Concept.exactly("", "stroke"));
        Criterion twice = new EventCriterion(Note.inclusion("a"), false, stroke, Times.events(2));
        Criterion again = new EventCriterion(Note.exclusion("b"), true, stroke, Times.events(2));

        CriteriaSql sql = write(twice, again);

        assertThat(sql.with())
                .isEqualTo("WITH r0 AS (SELECT e.person FROM stroke e GROUP BY e.person HAVING count(*) >= 2)\n");
        assertThat(sql.from()).isEqualTo("people p LEFT JOIN r0 ON r0.person = p.person");
        assertThat(sql.conditions()).containsExactly("(r0.person IS NOT NULL)", "(NOT (r0.person IS NOT NULL))");
    }

    @Test
    void never_is_the_opposite_of_once() {
        var never = new Times(0, OptionalInt.of(0), Times.Counting.EVENTS);
        EventQuery stroke = EventQuery.of(Concept.exactly("", "stroke"));

        CriteriaSql sql = write(new EventCriterion(Note.inclusion("a"), false, stroke, never));

        assertThat(sql.with()).contains("(SELECT e.person FROM stroke e GROUP BY e.person)");
        assertThat(sql.conditions()).containsExactly("(NOT (r0.person IS NOT NULL))");
    }

    @Test
    void an_event_after_another_is_one_join_of_the_two() {
        Window after = Window.between(new Moment.OfEvent("first"), Offset.days(1), Offset.days(90));
        EventQuery second = EventQuery.of(Concept.exactly("", "statin")).within(after);
        EventQuery first = EventQuery.of(Concept.exactly("", "stroke"));
        Criterion part = EventCriterion.any(Note.part("b"), second);

        CriteriaSql sql = write(new Anchored(Note.inclusion("a"), false, "first", first, part));

        assertThat(sql.with()).isEqualTo("""
                        WITH r0 AS (SELECT e.person, e.day AS d0 FROM stroke e GROUP BY e.person, e.day),
                        r1 AS (SELECT k.person FROM r0 k JOIN statin e ON e.person = k.person \
                        WHERE e.day >= (k.d0 + (1)) AND e.day <= (k.d0 + (90)) GROUP BY k.person)
                        """);
    }

    private static CriteriaSql write(Criterion... criteria) {
        return CriteriaSql.of(List.of(criteria), REFERENCE, BY_CODE, Dialect.DUCKDB);
    }
}
