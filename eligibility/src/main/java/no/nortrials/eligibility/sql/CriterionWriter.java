package no.nortrials.eligibility.sql;

import java.util.List;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.VitalStatus;

/** Writes the condition of a criterion on the rows of a frame, and before it the relations that it needs. */
record CriterionWriter(Relations relations, Layout layout, DaySql days) {
    String holds(Criterion criterion, Frame frame) {
        String plainly = plainly(criterion, frame);
        return criterion.negated() ? "(NOT " + plainly + ")" : plainly;
    }

    private String plainly(Criterion criterion, Frame frame) {
        return switch (criterion) {
            case Group group -> group(group, frame);
            case Anchored anchored -> anchored(anchored, frame);
            case EventCriterion event -> event(event, frame);
            case Age age -> new AgeSql(days).holds(age, frame);
            case SexCriterion sex -> ofPerson(layout.sex(sex.oneOf()), frame);
            case Residence residence -> ofPerson(layout.residence(residence.areas()), frame);
            case InTrial _ -> ofPerson(layout.inTrial(), frame);
            case VitalStatus alive -> {
                String died = frame.ofPerson("died");
                yield "(" + died + " IS NULL OR " + died + " > " + days.day(alive.at(), frame) + ")";
            }
            case FreeText text ->
                throw new IllegalStateException("`" + text.note().id() + "` cannot be computed");
        };
    }

    private static String ofPerson(String condition, Frame frame) {
        frame.joinPerson();
        return "(" + condition + ")";
    }

    private String group(Group group, Frame frame) {
        List<String> members =
                group.members().stream().map(member -> holds(member, frame)).toList();
        return switch (group.rule()) {
            case Quantifier.All _ -> "(" + String.join(" AND ", members) + ")";
            case Quantifier.Any _ -> "(" + String.join(" OR ", members) + ")";
            case Quantifier.AtLeast(int count) -> "(" + holding(members) + " >= " + count + ")";
            case Quantifier.AtMost(int count) -> "(" + holding(members) + " <= " + count + ")";
        };
    }

    private static String holding(List<String> members) {
        return String.join(
                " + ",
                members.stream()
                        .map(member -> "CASE WHEN " + member + " THEN 1 ELSE 0 END")
                        .toList());
    }

    private String event(EventCriterion criterion, Frame frame) {
        Frame needed = frame.neededBy(FreeNames.of(criterion));
        String rows = events().rows(criterion.events(), Often.of(criterion.times()), needed, relations);
        String found = frame.isIn(relations.add(rows), needed.keys());
        return Often.turned(criterion.times()) ? "(NOT " + found + ")" : found;
    }

    private String anchored(Anchored anchored, Frame frame) {
        Frame needed = frame.neededBy(FreeNames.of(anchored));
        String tried = relations.add(events().days(anchored.event(), needed));
        Frame inside = needed.with(anchored.name(), tried);
        String found = anchored.holds() instanceof EventCriterion second && isSimple(second)
                ? events().pairs(second.events(), inside, needed.keys())
                : trying(anchored.holds(), inside, needed);
        return frame.isIn(relations.add(found), needed.keys());
    }

    /** Whether the condition is no more than an event: then one join finds it, and need not tell the anchors apart. */
    private static boolean isSimple(EventCriterion criterion) {
        return !criterion.negated()
                && criterion.times().equals(Times.ONCE)
                && criterion.events().pick() == Pick.EVERY;
    }

    private String trying(Criterion criterion, Frame inside, Frame needed) {
        String holds = holds(criterion, inside);
        String columns = String.join(", ", EventSql.columns(needed.keys(), "k."));
        return "SELECT DISTINCT " + columns + " FROM " + inside.from() + " WHERE " + holds;
    }

    private EventSql events() {
        return new EventSql(layout, days);
    }
}
