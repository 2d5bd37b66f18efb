package no.nortrials.eligibility.json;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.place.Place;

/** Reads one criterion with everything inside it. */
final class CriterionReader {
    private final Place place;
    private final boolean top;

    private CriterionReader(Place place, boolean top) {
        this.place = place;
        this.top = top;
    }

    static Criterion read(Place place, boolean top) {
        return place.guarded(here -> new CriterionReader(here, top).read());
    }

    private Criterion read() {
        if (!place.node().isObject()) throw place.malformed("an object");
        Place type = place.required("type");
        return switch (type.text()) {
            case "group" -> group();
            case "event" -> event();
            case "anchored" -> anchored();
            case "age" -> age();
            case "sex" -> sex();
            case "residence" -> residence();
            case "alive" -> alive();
            case "inTrial" -> inTrial();
            case "text" -> text();
            default ->
                throw type.malformed("one of [group, event, anchored, age, sex, residence, alive, inTrial, text]");
        };
    }

    private Group group() {
        only("rule", "members");
        return new Group(
                note(),
                negated(),
                rule(place.required("rule")),
                place.required("members").list(CriterionReader::part));
    }

    private static Criterion part(Place place) {
        return read(place, false);
    }

    private static Quantifier rule(Place rule) {
        if (rule.node().isString())
            return switch (rule.text()) {
                case "all" -> new Quantifier.All();
                case "any" -> new Quantifier.Any();
                default -> throw rule.malformed("all, any, {\"atLeast\": n} or {\"atMost\": n}");
            };
        rule.only("atLeast", "atMost");
        if (rule.node().size() != 1) throw rule.malformed("either atLeast or atMost");
        return rule.optional("atLeast")
                .<Quantifier>map(count -> new Quantifier.AtLeast(count.whole()))
                .orElseGet(() -> new Quantifier.AtMost(rule.required("atMost").whole()));
    }

    private EventCriterion event() {
        only("events", "times");
        return new EventCriterion(
                note(),
                negated(),
                EventReader.events(place.required("events")),
                EventReader.times(place.optional("times")));
    }

    private Anchored anchored() {
        only("name", "event", "holds");
        return new Anchored(
                note(),
                negated(),
                place.required("name").text(),
                EventReader.events(place.required("event")),
                part(place.required("holds")));
    }

    private Age age() {
        only("basis", "min", "max", "at");
        return new Age(
                note(),
                negated(),
                place.optional("basis")
                        .map(basis -> basis.constant(AgeBasis.class))
                        .orElse(AgeBasis.COMPLETED),
                place.optional("min").map(CriterionReader::bound),
                place.optional("max").map(CriterionReader::bound),
                TimeReader.moment(place.optional("at")));
    }

    private static AgeBound bound(Place bound) {
        bound.only("amount", "unit", "inclusive");
        return bound.guarded(here -> new AgeBound(
                here.required("amount").whole(),
                TimeReader.unit(here.required("unit")),
                here.truth("inclusive", true)));
    }

    private SexCriterion sex() {
        only("oneOf");
        Set<Sex> oneOf = EnumSet.noneOf(Sex.class);
        oneOf.addAll(place.required("oneOf").list(each -> each.constant(Sex.class)));
        return new SexCriterion(note(), negated(), oneOf);
    }

    private Residence residence() {
        only("areas");
        return new Residence(
                note(), negated(), new LinkedHashSet<>(place.required("areas").list(Place::text)));
    }

    private VitalStatus alive() {
        only("at");
        return new VitalStatus(note(), negated(), TimeReader.moment(place.optional("at")));
    }

    private InTrial inTrial() {
        only();
        return new InTrial(note(), negated());
    }

    private FreeText text() {
        only("text");
        return new FreeText(note(), negated(), place.required("text").text());
    }

    private void only(String... own) {
        String[] shared = {"type", "id", "label", "role", "source", "negated"};
        place.only(Stream.of(shared, own).flatMap(Stream::of).toArray(String[]::new));
    }

    private Note note() {
        return new Note(place.required("id").text(), place.text("label", ""), role(), place.text("source", ""));
    }

    private Role role() {
        if (top) return place.required("role").constant(Role.class);
        place.optional("role").ifPresent(role -> {
            throw role.malformed("no role inside another criterion");
        });
        return Role.PART;
    }

    private boolean negated() {
        return place.truth("negated", false);
    }
}
