package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.directory.Trust;
import org.jspecify.annotations.Nullable;

/** Invented contacts with deputies for every trust. Sunnaas has let its contacts lapse. */
final class Contacts {
    private final Ground ground;
    private final Cast cast;
    private final Names names;
    private final Dice dice;
    private final Batch batch;
    private final Map<UUID, List<Receiver>> receivers = new HashMap<>();
    private int salt = 10;

    Contacts(Ground ground, Cast cast, Names names, Dice dice, Batch batch) {
        this.ground = ground;
        this.cast = cast;
        this.names = names;
        this.dice = dice;
        this.batch = batch;
    }

    List<Receiver> of(Trust trust) {
        return receivers.getOrDefault(trust.id(), List.of());
    }

    void write(Trust trust) {
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
}
