package no.nortrials.portal.country;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.NewRequest;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Requests;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests and experts as these tests need them. */
final class CountryWorld {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CountryWorld() {}

    static UUID request(Requests requests, Actor sponsor, String tier, Instant at) {
        FormData form = FormData.EMPTY
                .with(RequestFields.TITLE, "Quokka antibodies in gout")
                .with(RequestFields.THERAPY_AREA, "RHEUMATOLOGY")
                .with(RequestFields.CONTACT_NAME, "Astrid Selskap")
                .with(RequestFields.CONTACT_EMAIL, "astrid@selskap.example")
                .with(RequestFields.SPONSOR_NAMEABLE, "yes")
                .with(RequestFields.TIER, tier)
                .with(RequestFields.INCLUSION, "Secret tophus criterion")
                .with(RequestFields.OWN_QUESTIONS.getFirst(), "Is allopurinol first choice?");
        return requests.register(
                new NewRequest(
                        null,
                        RequestKind.COUNTRY,
                        Product.DRUG,
                        sponsor.organisationId(),
                        sponsor.accountId(),
                        form,
                        at,
                        true),
                By.actor(sponsor));
    }

    static UUID expert(JdbcClient jdbc, String name, String area) {
        return jdbc.sql("insert into expert (name, email, therapy_areas) values (?, ?, cast(? as text[])) returning id")
                .params(name, "expert-" + NUMBER.incrementAndGet() + "@sykehus.example", "{" + area + "}")
                .query(UUID.class)
                .single();
    }

    static FormData answer(String recruitment, String nameAllowed) {
        return FormData.EMPTY
                .with("population", "YES")
                .with("recruitment", recruitment)
                .with("limiting", "COMPETING_STUDIES", "OTHER")
                .with("discouraging", "NO")
                .with("standardOfCare", "PARTLY")
                .with("careSetting", "Rheumatology outpatient wards")
                .with("interest", "MAYBE")
                .with("own1", "Yes, nearly always")
                .with("nameAllowed", nameAllowed);
    }
}
