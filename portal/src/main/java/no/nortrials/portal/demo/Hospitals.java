package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.nortrials.portal.directory.Interest;
import no.nortrials.portal.directory.NetworkMembership;
import no.nortrials.portal.directory.Trust;
import org.jspecify.annotations.Nullable;

/** Invented contacts with deputies, interests and departments for every trust. Sunnaas has let its contacts lapse. */
final class Hospitals {
    private static final Map<String, List<String>> SPECIAL = Map.of(
            "Sunnaas", List.of("BRAIN_HEALTH", "MUSCULOSKELETAL", "MEDICAL_DEVICES"),
            "Lovisenberg", List.of("MENTAL_HEALTH", "GASTROINTESTINAL", "MUSCULOSKELETAL", "CARDIOVASCULAR"),
            "Diakonhjemmet", List.of("RHEUMATOLOGY", "MENTAL_HEALTH", "MUSCULOSKELETAL", "IMMUNOLOGY"),
            "Haraldsplass", List.of("INFECTION", "GASTROINTESTINAL", "CARDIOVASCULAR", "RESPIRATORY"));
    private static final List<String> COMMON = List.of(
            "CANCER",
            "CARDIOVASCULAR",
            "GASTROINTESTINAL",
            "BRAIN_HEALTH",
            "IMMUNOLOGY",
            "RESPIRATORY",
            "INFECTION",
            "ENDOCRINOLOGY",
            "NEPHROLOGY",
            "HAEMATOLOGY",
            "DERMATOLOGY",
            "RHEUMATOLOGY",
            "OPHTHALMOLOGY",
            "WOMENS_HEALTH",
            "PAEDIATRICS",
            "MENTAL_HEALTH",
            "RARE_DISEASE",
            "MUSCULOSKELETAL",
            "MEDICAL_DEVICES");
    private static final Set<String> STALE = Set.of("Finnmark", "Telemark", "Fonna");
    private static final Set<String> PRACTICE = Set.of("MEDICAL_DEVICES");

    private final Ground ground;
    private final Cast cast;
    private final Names names;
    private final Dice dice;
    private final Batch batch;
    private final Map<UUID, List<Receiver>> receivers = new HashMap<>();
    private final Map<UUID, Map<String, Interest>> wishes = new HashMap<>();
    private int salt = 10;

    Hospitals(Ground ground, Cast cast, Names names, Dice dice, Batch batch) {
        this.ground = ground;
        this.cast = cast;
        this.names = names;
        this.dice = dice;
        this.batch = batch;
    }

    void write() {
        for (Trust trust : ground.trusts()) {
            contacts(trust);
            interests(trust);
            departments(trust);
        }
    }

    List<Receiver> receivers(Trust trust) {
        return receivers.getOrDefault(trust.id(), List.of());
    }

    /** Why the trust is asked, as the dispatch keeps it; empty when nothing speaks for it. */
    List<String> reasons(Trust trust, Case request) {
        var reasons = new ArrayList<String>();
        Interest wish =
                wishes.getOrDefault(trust.id(), Map.of()).get(request.topic().area());
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

    private void contacts(Trust trust) {
        LocalDate lapsed = trust.shortName().equals("Sunnaas") ? ground.today().minusDays(20) : null;
        List<Person> accounts = cast.at(trust.shortName());
        int deputies = trust.university() ? 2 : 1;
        var here = new ArrayList<Receiver>();
        for (int i = 0; i <= deputies; i++) here.add(contact(trust, i, accounts, lapsed));
        if (lapsed == null) receivers.put(trust.id(), here);
        if (trust.shortName().equals("Innlandet")) former(trust);
    }

    private Receiver contact(Trust trust, int i, List<Person> accounts, @Nullable LocalDate lapsed) {
        Person account = i < accounts.size() ? accounts.get(i) : null;
        String name = account == null ? names.another() : account.name();
        String email = account == null ? Names.email(name, ++salt) : account.email();
        String language = account == null ? "nb" : account.language();
        row(
                trust,
                name,
                email,
                i == 0,
                language,
                account,
                LocalDate.of(2023, 3, 1).plusDays(31L * i),
                lapsed);
        return new Receiver(name, email, i == 0, language);
    }

    private void former(Trust trust) {
        String name = names.another();
        row(
                trust,
                name,
                Names.email(name, ++salt),
                true,
                "nb",
                null,
                LocalDate.of(2022, 9, 1),
                LocalDate.of(2023, 2, 28));
    }

    private void row(
            Trust trust,
            String name,
            String email,
            boolean primary,
            String language,
            @Nullable Person account,
            LocalDate from,
            @Nullable LocalDate to) {
        batch.add(Row.of("contact")
                .set("id", Ids.of("contact:" + email))
                .set("trust_id", trust.id())
                .set("name", name)
                .set("email", email)
                .set("phone", primary ? "+47 00 00 00 %02d".formatted(dice.between(10, 99)) : null)
                .set("rank", primary ? "PRIMARY" : "DEPUTY")
                .set("language", language)
                .set("account_id", account == null ? null : account.id())
                .on("valid_from", from)
                .on("valid_to", to));
    }

    private void interests(Trust trust) {
        boolean stale = STALE.contains(trust.shortName());
        LocalDate said = stale ? LocalDate.of(2024, 2, 20) : ground.today().minusDays(dice.between(20, 250));
        for (String area : areas(trust)) interest(trust, area, said);
        batch.add(Row.of("trust_profile")
                .set("trust_id", trust.id())
                .on("confirmed_on", said)
                .set(
                        "confirmed_by",
                        receivers(trust).stream()
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

    private void departments(Trust trust) {
        var names = Map.of(
                "CANCER",
                "Kreftavdelingen",
                "CARDIOVASCULAR",
                "Hjertemedisinsk avdeling",
                "BRAIN_HEALTH",
                "Nevrologisk avdeling",
                "GASTROINTESTINAL",
                "Gastromedisinsk avdeling",
                "RESPIRATORY",
                "Lungeavdelingen");
        for (var each : new TreeMap<>(names).entrySet())
            if (wishes.getOrDefault(trust.id(), Map.of()).containsKey(each.getKey()))
                batch.add(Row.of("department")
                        .set("id", Ids.of("department:" + trust.organisationNumber() + each.getKey()))
                        .set("trust_id", trust.id())
                        .set("name", each.getValue())
                        .set("therapy_area", each.getKey()));
    }
}
