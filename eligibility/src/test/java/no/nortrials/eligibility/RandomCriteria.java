package no.nortrials.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Criteria of every kind, nested up to three deep, over a small vocabulary: the same seed gives the same criteria. Small, so that
 * codes, days and values meet the borders often.
 */
public final class RandomCriteria {
    /** A system whose codes say what lies below what. */
    public static final String DIAGNOSES = "http://hl7.org/fhir/sid/icd-10";

    /** A system without order. */
    public static final String TESTS = "urn:test:laboratory";

    public static final List<String> DIAGNOSIS_CODES = List.of("E10", "E11", "E11.9", "E110", "I21", "I21.4", "C50");
    public static final List<String> TEST_CODES = List.of("HBA1C", "EGFR", "STATUS");
    public static final List<String> SITES = List.of("Ahus", "OUS", "UNN");
    public static final List<String> AREAS = List.of("0301", "0302", "3201", "5501");
    public static final LocalDate REFERENCE = LocalDate.of(2026, 2, 28);

    private final Random random;
    private final boolean withText;
    private int ids;

    private RandomCriteria(long seed, boolean withText) {
        this.random = new Random(seed);
        this.withText = withText;
    }

    /** Criteria with some that cannot be computed among them. */
    public static EligibilityCriteria of(long seed) {
        return new RandomCriteria(seed, true).criteria();
    }

    /** Criteria that can all be computed. */
    public static EligibilityCriteria computable(long seed) {
        return new RandomCriteria(seed, false).criteria();
    }

    /** One event that follows another, which criteria of every kind seldom ask for. */
    public static EligibilityCriteria following(long seed) {
        return EligibilityCriteria.of(new RandomCriteria(seed, false).sequence());
    }

    private Criterion sequence() {
        int days = random.nextInt(60) - 30;
        Optional<Offset> from = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Offset.days(days));
        Optional<Offset> to =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Offset.days(days + random.nextInt(60)));
        EventQuery second = diagnosis().within(new Window(new Moment.OfEvent("first"), from, to));
        Times times = one(List.of(Times.ONCE, Times.ONCE, Times.days(3), Times.events(2)));
        Criterion holds = new EventCriterion(Note.part("second"), false, second, times);
        Criterion part = random.nextInt(3) == 0 ? holds.not() : holds;
        return new Anchored(Note.inclusion("sequence"), false, "first", diagnosis(), part);
    }

    private EventQuery diagnosis() {
        return EventQuery.of(Concept.under(DIAGNOSES, one(List.of("E1", "E11", "I21", "C", "E110"))));
    }

    private EligibilityCriteria criteria() {
        List<Criterion> criteria = new ArrayList<>();
        int size = 1 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            Role role = random.nextInt(3) == 0 ? Role.EXCLUSION : Role.INCLUSION;
            Criterion made = criterion(2, List.of());
            criteria.add(made.with(made.note().as(role)));
        }
        return new EligibilityCriteria(random.nextBoolean() ? "" : "Seed " + random.nextInt(100), criteria);
    }

    private Criterion criterion(int depth, List<String> names) {
        Criterion made = plain(depth, names);
        return random.nextInt(4) == 0 ? made.not() : made;
    }

    private Criterion plain(int depth, List<String> names) {
        int kind = random.nextInt(depth > 0 ? 14 : 9);
        return switch (kind) {
            case 0 -> age(names);
            case 1 -> new SexCriterion(note(), false, sexes());
            case 2 -> new Residence(note(), false, areas());
            case 3 -> new VitalStatus(note(), false, moment(names));
            case 4 -> new InTrial(note(), false);
            case 5 -> withText ? new FreeText(note(), false, "able to walk") : age(names);
            case 9, 10, 11 -> group(depth - 1, names);
            case 12 -> anchored(depth - 1, names);
            default -> new EventCriterion(note(), false, events(names), times());
        };
    }

    private Note note() {
        return new Note(
                "c" + ids++,
                random.nextBoolean() ? "" : "label " + ids,
                Role.PART,
                random.nextBoolean() ? "" : "“§ " + ids + "”");
    }

    private Group group(int depth, List<String> names) {
        Note note = note();
        List<Criterion> members = new ArrayList<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) members.add(criterion(depth, names));
        Quantifier rule = switch (random.nextInt(4)) {
            case 0 -> new Quantifier.All();
            case 1 -> new Quantifier.Any();
            case 2 -> new Quantifier.AtLeast(1 + random.nextInt(size));
            default -> new Quantifier.AtMost(random.nextInt(size));
        };
        return new Group(note, false, rule, members);
    }

    private Anchored anchored(int depth, List<String> names) {
        Note note = note();
        String name = "event-" + names.size();
        List<String> inner = new ArrayList<>(names);
        inner.add(name);
        return new Anchored(note, false, name, events(names), criterion(depth, inner));
    }

    private Age age(List<String> names) {
        AgeBasis basis = one(List.of(AgeBasis.values()));
        ChronoUnit unit = basis == AgeBasis.CALENDAR_YEARS
                ? ChronoUnit.YEARS
                : one(List.of(
                        ChronoUnit.YEARS, ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.WEEKS, ChronoUnit.DAYS));
        int top = switch (unit) {
            case YEARS -> 90;
            case MONTHS -> 1000;
            case WEEKS -> 4000;
            default -> 30_000;
        };
        Supplier<AgeBound> bound = () -> new AgeBound(random.nextInt(top), unit, random.nextBoolean());
        Optional<AgeBound> min = maybe(bound);
        Optional<AgeBound> max = min.isEmpty() ? Optional.of(bound.get()) : maybe(bound);
        return new Age(note(), false, basis, min, max, moment(names));
    }

    private Set<Sex> sexes() {
        Set<Sex> sexes = EnumSet.of(one(List.of(Sex.values())));
        if (random.nextBoolean()) sexes.add(one(List.of(Sex.values())));
        return sexes;
    }

    private Set<String> areas() {
        return new HashSet<>(List.of(one(List.of("03", "0301", "3", "55")), one(AREAS)));
    }

    private Moment moment(List<String> names) {
        return switch (random.nextInt(names.isEmpty() ? 3 : 6)) {
            case 0, 1 -> Moment.REFERENCE;
            case 2 -> new Moment.OnDate(REFERENCE.minusDays(random.nextInt(1500)));
            default -> new Moment.OfEvent(one(names));
        };
    }

    private EventQuery events(List<String> names) {
        boolean test = random.nextInt(3) == 0;
        Pick pick = one(List.of(Pick.EVERY, Pick.EVERY, Pick.FIRST, Pick.LATEST));
        return new EventQuery(
                random.nextInt(3) == 0 ? Optional.of(test ? Domain.MEASUREMENT : Domain.CONDITION) : Optional.empty(),
                test ? ConceptSet.of(Concept.exactly(TESTS, one(TEST_CODES))) : diagnoses(),
                random.nextInt(5) == 0 ? List.of(attribute()) : List.of(),
                windows(names),
                pick,
                test && random.nextBoolean() ? Optional.of(value()) : Optional.empty(),
                pick == Pick.EVERY ? List.of() : windows(names));
    }

    private ConceptSet diagnoses() {
        Set<Concept> include = new HashSet<>();
        int size = 1 + random.nextInt(2);
        for (int i = 0; i < size; i++)
            include.add(
                    new Concept(DIAGNOSES, one(List.of("E1", "E11", "I21", "C", "E10")), random.nextInt(4) > 0, ""));
        List<Concept> exclude =
                random.nextInt(4) == 0 ? List.of(Concept.under(DIAGNOSES, one(DIAGNOSIS_CODES))) : List.of();
        return new ConceptSet(
                include.stream()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList(),
                exclude);
    }

    private Attribute attribute() {
        return random.nextBoolean()
                ? new Attribute(Attribute.SITE, List.of(Concept.exactly("", one(SITES))))
                : new Attribute("status", List.of(Concept.exactly("", one(List.of("active", "resolved")))));
    }

    private List<Window> windows(List<String> names) {
        List<Window> windows = new ArrayList<>();
        while (random.nextInt(5) < 2 && windows.size() < 2)
            windows.add(new Window(moment(names), maybe(this::offset), maybe(this::offset)));
        return windows;
    }

    private Offset offset() {
        ChronoUnit unit = one(List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS));
        int widest = unit == ChronoUnit.DAYS ? 400 : unit == ChronoUnit.WEEKS ? 60 : unit == ChronoUnit.MONTHS ? 24 : 4;
        return new Offset(random.nextInt(2 * widest + 1) - widest, unit);
    }

    private ValueFilter value() {
        Optional<String> unit = random.nextInt(3) == 0 ? Optional.empty() : Optional.of("mmol/mol");
        Supplier<Bound> bound = () -> new Bound(
                new BigDecimal(30 + random.nextInt(60)).movePointLeft(random.nextInt(2)), random.nextBoolean());
        return switch (random.nextInt(4)) {
            case 0 -> new ValueFilter.Not(bound.get().value(), unit);
            case 1 -> new ValueFilter.Coded(List.of(Concept.exactly("", "positive")));
            default -> {
                Optional<Bound> min = maybe(bound);
                yield new ValueFilter.Range(min, min.isEmpty() ? Optional.of(bound.get()) : maybe(bound), unit);
            }
        };
    }

    private Times times() {
        Times.Counting counting = random.nextBoolean() ? Times.Counting.EVENTS : Times.Counting.DAYS;
        int min = random.nextInt(4);
        return switch (random.nextInt(3)) {
            case 0 -> Times.ONCE;
            case 1 -> new Times(min + 1, OptionalInt.empty(), counting);
            default -> new Times(min, OptionalInt.of(min + random.nextInt(3)), counting);
        };
    }

    private <T> Optional<T> maybe(Supplier<T> maker) {
        return random.nextInt(3) > 0 ? Optional.of(maker.get()) : Optional.empty();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
