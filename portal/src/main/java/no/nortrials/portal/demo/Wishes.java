package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.directory.Interest;
import no.nortrials.portal.directory.NetworkMembership;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.request.RequestFields;

/** What every trust has said that it wants to be asked about. A few said so too long ago. */
final class Wishes {
    private static final Map<String, List<String>> SPECIAL = Map.of(
            "Sunnaas", List.of("BRAIN_HEALTH", "MUSCULOSKELETAL", "MEDICAL_DEVICES"),
            "Lovisenberg", List.of("MENTAL_HEALTH", "GASTROINTESTINAL", "MUSCULOSKELETAL", "CARDIOVASCULAR"),
            "Diakonhjemmet", List.of("RHEUMATOLOGY", "MENTAL_HEALTH", "MUSCULOSKELETAL", "IMMUNOLOGY"),
            "Haraldsplass", List.of("INFECTION", "GASTROINTESTINAL", "CARDIOVASCULAR", "RESPIRATORY"));
    private static final List<String> COMMON = RequestFields.THERAPY_AREAS.stream()
            .filter(area -> !area.equals("OTHER"))
            .toList();
    private static final Set<String> STALE = Set.of("Finnmark", "Telemark", "Fonna");
    private static final Set<String> PRACTICE = Set.of("MEDICAL_DEVICES");

    private final Ground ground;
    private final Contacts contacts;
    private final Dice dice;
    private final Batch batch;
    private final Map<UUID, Map<String, Interest>> wishes = new HashMap<>();

    Wishes(Ground ground, Contacts contacts, Dice dice, Batch batch) {
        this.ground = ground;
        this.contacts = contacts;
        this.dice = dice;
        this.batch = batch;
    }

    boolean wants(Trust trust, String area) {
        return of(trust).containsKey(area);
    }

    private Map<String, Interest> of(Trust trust) {
        return wishes.getOrDefault(trust.id(), Map.of());
    }

    /** Why the trust is asked, as the dispatch keeps it; empty when nothing speaks for it. */
    List<String> reasons(Trust trust, Case request) {
        var reasons = new ArrayList<String>();
        Interest wish = of(trust).get(request.topic().area());
        if (wish != null && fits(wish, request)) {
            reasons.add(reason("AREA_WANTED", request.topic().area()));
            if (request.phase() != null && wish.phases().contains(request.phase()))
                reasons.add(reason("PHASE_WANTED", request.phase()));
        }
        ground.networks().stream()
                .filter(each -> each.trustId().equals(trust.id())
                        && each.therapyArea().equals(request.topic().area()))
                .findFirst()
                .ifPresent(each -> reasons.add(reason("IN_NETWORK", code(each))));
        return reasons;
    }

    private String code(NetworkMembership member) {
        return ground.centres().stream()
                .filter(centre -> centre.id().equals(member.centreId()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static String reason(String code, String detail) {
        return "{\"code\":\"%s\",\"detail\":[\"%s\"]}".formatted(code, detail);
    }

    private static boolean fits(Interest wish, Case request) {
        String population = request.topic().children() ? "PAEDIATRIC" : "ADULT";
        return (request.phase() == null
                        || wish.phases().isEmpty()
                        || wish.phases().contains(request.phase()))
                && (wish.populations().isEmpty() || wish.populations().contains(population))
                && (wish.products().isEmpty()
                        || wish.products().contains(request.product().name()));
    }

    void write(Trust trust) {
        boolean stale = STALE.contains(trust.shortName());
        LocalDate said = stale ? LocalDate.of(2024, 2, 20) : ground.today().minusDays(dice.between(20, 250));
        for (String area : areas(trust)) interest(trust, area, said);
        batch.add(Row.of("trust_profile")
                .set("trust_id", trust.id())
                .on("confirmed_on", said)
                .set(
                        "confirmed_by",
                        contacts.of(trust).stream()
                                .findFirst()
                                .map(Receiver::name)
                                .orElse("NorTrials"))
                .replacing("trust_id"));
    }

    private List<String> areas(Trust trust) {
        if (SPECIAL.containsKey(trust.shortName())) return SPECIAL.getOrDefault(trust.shortName(), List.of());
        int beds = trust.somaticBeds() == null ? 0 : trust.somaticBeds();
        int howMany = trust.university() ? dice.between(15, 18) : beds > 400 ? dice.between(9, 12) : dice.between(5, 8);
        return dice.some(COMMON, howMany);
    }

    private void interest(Trust trust, String area, LocalDate said) {
        var phases = trust.university() ? List.<String>of() : List.of("II", "II_III", "III", "IV");
        var people = trust.university() || !dice.chance(0.6) ? List.<String>of() : List.of("ADULT");
        var products =
                PRACTICE.contains(area) ? List.of("DEVICE") : dice.chance(0.3) ? List.of("DRUG") : List.<String>of();
        wishes.computeIfAbsent(trust.id(), _ -> new LinkedHashMap<>())
                .put(
                        area,
                        new Interest(trust.id(), area, Set.copyOf(phases), Set.copyOf(people), Set.copyOf(products)));
        batch.add(Row.of("interest")
                .set("id", Ids.of("interest:" + trust.organisationNumber() + area))
                .set("trust_id", trust.id())
                .set("therapy_area", area)
                .codes("phases", phases)
                .codes("populations", people)
                .codes("products", products)
                .at("updated_at", ground.at(said, dice)));
    }
}
