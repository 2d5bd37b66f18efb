package no.nortrials.portal.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.request.NewRequest;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Requests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;

/** Requests and experts as these tests need them. */
final class CountryWorld {
    /** By when the experts are asked to answer. */
    static final LocalDate DUE = LocalDate.of(2026, 6, 10);

    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_-]{43})");
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

    /** The secret of the link in the one invitation that was mailed for a request. */
    static String token(JdbcClient jdbc, UUID request) {
        String body = jdbc.sql("select body from outbox where request_id = ? and kind = 'country.invitation'")
                .param(request)
                .query(String.class)
                .single();
        var link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** An expert's answer as the form sends it. */
    static MockHttpServletRequestBuilder submission(String token, int version, Map<String, List<String>> values) {
        return post("/p/{token}", token)
                .with(csrf())
                .params(new LinkedMultiValueMap<>(values))
                .param("version", Integer.toString(version));
    }

    static long mails(Outbox outbox, UUID request, String kind) {
        return outbox.ofRequest(request).stream()
                .filter(posted -> posted.kind().equals(kind))
                .count();
    }
}
