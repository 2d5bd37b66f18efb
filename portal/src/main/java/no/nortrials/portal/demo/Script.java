package no.nortrials.portal.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** Puts the whole demonstration together. Pure: the same ground and seed give the same rows. */
final class Script {
    private static final int SEEN_TWICE = 9;

    private final Ground ground;
    private final long seed;
    private final Dice dice;
    private final Cast cast = Cast.read();
    private final Names names = new Names();
    private final Batch batch = new Batch();
    private final Trail trail = new Trail();
    private final Map<UUID, UUID> duplicates = new HashMap<>();
    private final Map<Integer, Integer> series = new TreeMap<>();

    Script(Ground ground, long seed) {
        this.ground = ground;
        this.seed = seed;
        this.dice = new Dice(seed);
    }

    Batch written() {
        var people = new People(ground, cast, names, batch);
        people.write();
        var hospitals = new Hospitals(ground, cast, names, dice, batch);
        hospitals.write();
        write(hospitals, people.specialists());
        // dice of their own, so that the rest of the demonstration stays as it was
        new Capacities(ground, new Dice(seed + 1), batch).write();
        var trials = new SiteTrials(ground, new Dice(seed + 3), batch);
        var hours = new SiteHours(ground, new Dice(seed + 4), batch);
        new StudySites(ground, names, new Dice(seed + 2), batch, trials, hours).write();
        new Maturities(ground, cast, new Dice(seed + 3), batch).write();
        new Programmes(ground, new Dice(seed + 5), batch).write();
        trail.write(batch);
        return batch;
    }

    private void write(Hospitals hospitals, List<Specialist> specialists) {
        var teller = new Teller(ground, hospitals, dice);
        var requests = new RequestChapter(ground, cast, dice, batch, trail, new Standing(ground, duplicates));
        var dispatch = new DispatchChapter(ground, cast, dice, batch, trail);
        var country = new CountryChapter(ground, cast, specialists, dice, batch, trail);
        var outcome = new OutcomeChapter(ground, cast, batch, trail);
        for (Case request : cases()) {
            Story story = teller.tell(request);
            String reference = reference(request);
            requests.write(story, reference);
            dispatch.write(story, reference);
            country.write(story);
            outcome.write(story);
        }
        series.forEach((year, last) ->
                batch.add(Row.of("request_series").set("year", year).set("last", last)));
    }

    /** In the order of receipt, so that the references run with time. */
    private List<Case> cases() {
        var casting = new Casting(ground, cast, dice);
        var cases = new ArrayList<>(new Seasons(ground, casting, dice).all());
        List<Case> recorded = new CentreCases(ground, casting, dice).all();
        cases.addAll(recorded);
        cases.addAll(seenTwice(cases));
        List<Case> live = new Live(ground, casting, cast).all();
        cases.addAll(sameTwice(live));
        cases.sort(Comparator.comparing(Case::receivedAt).thenComparingInt(Case::number));
        return cases;
    }

    /** Studies that asked a centre as well as the portal; for some of them somebody has noticed. */
    private List<Case> seenTwice(List<Case> cases) {
        var again = new ArrayList<Case>();
        for (Case each : cases) {
            @Nullable Centre centre = centreOf(each);
            boolean apt = each.centre() == null && each.kind() == RequestKind.SITE && centre != null;
            if (apt && again.size() < SEEN_TWICE && each.number() % 6 == 0) again.add(copy(each, centre));
        }
        return again;
    }

    private @Nullable Centre centreOf(Case request) {
        return ground.centres().stream()
                .filter(centre -> centre.therapyAreas().contains(request.topic().area()))
                .findFirst()
                .orElse(null);
    }

    private Case copy(Case original, @Nullable Centre centre) {
        int number = 9000 + original.number();
        UUID id = Ids.of("request:" + number);
        if (original.number() % 12 == 0) duplicates.put(id, original.id());
        var received = original.receivedAt().plusSeconds(3600L * 24 * 3);
        Person recorder =
                centre == null ? original.creator() : cast.at(centre.code()).getFirst();
        return new Case(
                id,
                number,
                centre,
                original.kind(),
                original.topic(),
                original.phase(),
                original.firm(),
                recorder,
                original.tier(),
                original.nameable(),
                original.title(),
                original.protocol(),
                received,
                ground.days().countedFrom(received),
                original.deadline(),
                original.internal(),
                Stage.ANSWERED,
                null);
    }

    /** The request that was closed as a duplicate gets the title and the number of the one it repeats. */
    private List<Case> sameTwice(List<Case> live) {
        return live.stream()
                .map(each -> each.stage() == Stage.DUPLICATE ? repeat(each, live) : each)
                .toList();
    }

    private Case repeat(Case copy, List<Case> live) {
        Case original = live.stream()
                .filter(each -> each.stage() == Stage.ANSWERING && each.topic().equals(copy.topic()))
                .findFirst()
                .orElseThrow();
        duplicates.put(copy.id(), original.id());
        return new Case(
                copy.id(),
                copy.number(),
                null,
                copy.kind(),
                copy.topic(),
                original.phase(),
                copy.firm(),
                copy.creator(),
                copy.tier(),
                copy.nameable(),
                original.title(),
                original.protocol(),
                copy.receivedAt(),
                copy.counted(),
                copy.deadline(),
                copy.internal(),
                copy.stage(),
                null);
    }

    private @Nullable String reference(Case request) {
        if (request.draft()) return null;
        int year = Oslo.day(request.receivedAt()).getYear();
        return String.format(Locale.ROOT, "NT-%d-%04d", year, series.merge(year, 1, Integer::sum));
    }
}
