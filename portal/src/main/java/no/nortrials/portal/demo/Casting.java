package no.nortrials.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Tier;
import org.jspecify.annotations.Nullable;

/** Makes requests out of firms and topics. */
final class Casting {
    private static final Set<String> GROWING_2025 =
            Set.of("IMMUNOLOGY", "DERMATOLOGY", "RHEUMATOLOGY", "CARDIOVASCULAR", "RESPIRATORY");

    private final Ground ground;
    private final Cast cast;
    private final Dice dice;
    private int number;

    Casting(Ground ground, Cast cast, Dice dice) {
        this.ground = ground;
        this.cast = cast;
        this.dice = dice;
    }

    /** What a portal request needs that the rest follows from. */
    record Brief(
            RequestKind kind,
            Topic topic,
            Firm firm,
            LocalDate day,
            int workingDaysToReply,
            Stage stage,
            @Nullable Fate fate) {}

    Case portal(Brief brief) {
        return make(brief, null, creator(brief.firm()), ground.at(brief.day(), dice));
    }

    Case centre(Brief brief, Centre centre) {
        return make(brief, centre, cast.at(centre.code()).getFirst(), ground.at(brief.day(), dice));
    }

    private Case make(Brief brief, @Nullable Centre centre, Person creator, Instant receivedAt) {
        number++;
        Topic topic = brief.topic();
        String phase = topic.device() ? null : phase(topic);
        String code = brief.firm().key() + "-" + dice.between(1000, 9899);
        LocalDate counted = ground.days().countedFrom(receivedAt);
        LocalDate deadline = ground.days().plus(counted, brief.workingDaysToReply());
        LocalDate internal = ground.days().minus(deadline, Math.min(2, brief.workingDaysToReply()));
        return new Case(
                Ids.of("request:" + number),
                number,
                centre,
                brief.kind(),
                topic,
                phase,
                brief.firm(),
                creator,
                tier(),
                dice.chance(0.85),
                Titles.of(topic, phase, code, dice),
                code + "-" + dice.between(101, 312),
                receivedAt,
                counted,
                deadline,
                internal,
                brief.stage(),
                brief.fate());
    }

    /** A topic that fits the year: in 2025 some areas grew. */
    Topic topic(int year, boolean device) {
        var urn = new ArrayList<>(cast.topics(device));
        if (year >= 2025 && !device)
            cast.topics(false).stream()
                    .filter(topic -> GROWING_2025.contains(topic.area()))
                    .forEach(urn::add);
        return dice.pick(urn);
    }

    Topic topicOf(Set<String> areas) {
        return dice.pick(cast.topics().stream()
                .filter(topic -> areas.contains(topic.area()))
                .toList());
    }

    /** A firm that could ask about the topic. */
    Firm firm(Topic topic) {
        return dice.pick(cast.firms().stream()
                .filter(firm -> topic.device() == Set.of("STARTUP", "ACADEMIC").contains(firm.kind()))
                .toList());
    }

    private Person creator(Firm firm) {
        List<Person> people = cast.at(firm.key());
        return people.isEmpty() ? cast.of("COORDINATOR").getFirst() : dice.pick(people);
    }

    private String phase(Topic topic) {
        if (topic.rare()) return dice.pick(List.of("I_II", "II", "II", "III"));
        return dice.pick(List.of("I", "I_II", "II", "II", "II_III", "III", "III", "III", "III", "IV"));
    }

    private Tier tier() {
        if (dice.chance(0.12)) return Tier.RESTRICTED;
        return dice.chance(0.06) ? Tier.CDA : Tier.OPEN;
    }

    Optional<Person> account(Firm firm) {
        return cast.at(firm.key()).stream().findFirst();
    }
}
