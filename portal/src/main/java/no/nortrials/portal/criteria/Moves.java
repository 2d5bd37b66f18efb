package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Note;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** Reads what a button of the page means. */
final class Moves {
    private Moves() {}

    /** A step, or why it cannot be taken. */
    sealed interface Read {
        /** Taken; {@code shown} is the criterion to show afterwards, empty for none. */
        record Meant(Move move, String shown) implements Read {}

        record Wrong(Problem problem) implements Read {}
    }

    /**
     * The step that a button of the page asks for.
     *
     * @param button the verb and what it is about, such as {@code up c12}
     * @param typed what else the form held
     */
    static Read of(String button, FormData typed, EligibilityCriteria criteria) {
        String[] words = button.split(" ", 2);
        String about = words.length == 1 ? "" : words[1];
        return switch (words[0]) {
            case "undo" -> new Read.Meant(new Move.Undo(), "");
            case "redo" -> new Read.Meant(new Move.Redo(), "");
            case "restore" -> new Read.Meant(new Move.Restore(number(about)), "");
            case "up" -> change("moved", about, now -> Editing.move(now, about, true));
            case "down" -> change("moved", about, now -> Editing.move(now, about, false));
            case "copy" -> change("copied", about, now -> Editing.duplicate(now, about));
            case "turn" -> change("turned", about, now -> Editing.turn(now, about));
            case "delete" -> change("removed", "", now -> Editing.remove(now, about));
            case "ungroup" -> change("ungrouped", "", now -> Editing.ungroup(now, about));
            case "move" -> {
                Target target = Target.of(typed.text("to-" + about));
                yield change("moved", about, now -> Editing.moveTo(now, about, target));
            }
            case "group" -> group(about, typed, criteria);
            case "example" -> {
                Example example = Example.named(about).orElseThrow(() -> new NotFound("no example `" + about + "`"));
                yield change("begun", "", _ -> example.criteria());
            }
            default -> throw new NotFound("no step `" + button + "`");
        };
    }

    /** A code becomes a criterion with one press. */
    static Read.Meant add(Target target, Code code, boolean norwegian, EligibilityCriteria criteria) {
        Note note = note(target, criteria);
        Criterion made = EventCriterion.any(note, EventQuery.of(code.concept(norwegian)));
        return placed(target, made);
    }

    static Read.Meant placed(Target target, Criterion made) {
        String id = made.note().id();
        return change("added", id, now -> Editing.add(now, target, made));
    }

    /** The note of a criterion to be made; one that takes the place of words keeps them as its source. */
    static Note note(Target target, EligibilityCriteria criteria) {
        if (!(target instanceof Target.Instead(String id))) return Note.inclusion(Copies.freshId());
        Criterion before = Finding.required(criteria, id);
        String source = before.note().source();
        if (source.isEmpty() && before instanceof FreeText words) source = words.text();
        return new Note(id, before.note().label(), before.note().role(), source);
    }

    private static Read group(String list, FormData typed, EligibilityCriteria criteria) {
        List<String> ids = typed.several("pick").stream()
                .filter(id -> Finding.find(criteria, id).isPresent())
                .distinct()
                .toList();
        if (ids.isEmpty()) return new Read.Wrong(Problem.of("criteria.problem.pick"));
        if (ids.stream().map(id -> Finding.around(criteria, id)).distinct().count() > 1)
            return new Read.Wrong(Problem.of("criteria.problem.apart"));
        Rules rule = typed.filled("rule-" + list).map(Rules::valueOf).orElse(Rules.ANY);
        FormData count = FormData.EMPTY.with("count", typed.text("count-" + list));
        Optional<Problem> wrong = GroupForm.problem(rule, count, ids.size()).map(found -> found.getValue());
        if (wrong.isPresent()) return new Read.Wrong(wrong.get());
        String id = Copies.freshId();
        int number = (int) count.number("count").orElse(1);
        return change("grouped", id, now -> Editing.group(now, ids, rule.counting(number), id));
    }

    private static Read.Meant change(String done, String shown, UnaryOperator<EligibilityCriteria> change) {
        return new Read.Meant(new Move.Change(done, change), shown);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
