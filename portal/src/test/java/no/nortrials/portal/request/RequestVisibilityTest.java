package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RequestVisibilityTest {
    private static final FormData BLINDED =
            CompleteForms.drug().with(RequestFields.TIER, "RESTRICTED").with(RequestFields.SPONSOR_NAMEABLE, "no");

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Requests requests;

    @Autowired
    Visibility visibility;

    @Autowired
    Attachments attachments;

    @Autowired
    AuditTrail audit;

    private Actor sponsor;
    private Actor coordinator;
    private Actor hospital;

    @BeforeEach
    void people() {
        clock.reset();
        sponsor = given.actor(Role.SPONSOR);
        coordinator = given.actor(Role.COORDINATOR);
        hospital = given.actor(Role.HOSPITAL, given.trust());
    }

    @Test
    void aSponsorSeesItsOwnAndNobodyElses() {
        UUID id = registered(CompleteForms.drug());

        assertThat(requests.visibleTo(sponsor, id).id()).isEqualTo(id);
        assertThat(requests.visibleTo(given.actor(Role.SPONSOR, sponsor.organisationId()), id))
                .isNotNull();
        assertHidden(given.actor(Role.SPONSOR), id);
    }

    @Test
    void theAdministratorHasNoBusinessWithIt() {
        assertHidden(given.actor(Role.ADMINISTRATOR), registered(CompleteForms.drug()));
    }

    @Test
    void aHospitalSeesWhatWasSentToItAndNothingElse() {
        UUID id = registered(CompleteForms.drug());
        assertHidden(hospital, id);

        recipient(id, "PROPOSED");
        assertHidden(hospital, id);
        recipient(id, "SENT");

        assertThat(requests.visibleTo(hospital, id).id()).isEqualTo(id);
        assertHidden(given.actor(Role.HOSPITAL, given.trust()), id);
    }

    @Test
    void aCentreSeesItsAreaOnceTriaged() {
        UUID centreId = given.centre();
        Actor centre = given.actor(Role.CENTRE, centreId);
        jdbc.sql("insert into centre_area (therapy_area, centre_id) values ('RESPIRATORY', :centre)")
                .param("centre", centreId)
                .update();
        UUID id = registered(CompleteForms.drug());
        assertHidden(centre, id);

        requests.move(id, RequestStatus.TRIAGED, By.PORTAL);

        assertThat(requests.visibleTo(centre, id).id()).isEqualTo(id);
    }

    @Test
    void aSponsorNotToBeNamedIsUnnamedForHospitalsOnly() {
        UUID id = registered(BLINDED.with(RequestFields.NCT_NUMBER, "NCT09999901"));
        recipient(id, "SENT");

        assertThat(requests.visibleTo(hospital, id).organisationName()).isEmpty();
        assertThat(requests.visibleTo(hospital, id).nctNumber()).isNull();
        assertThat(requests.visibleTo(coordinator, id).organisationName()).isNotEmpty();
    }

    @Test
    void restrictedMaterialOpensWhenConfidentialityIsAcceptedAndReadingItIsKept() {
        UUID id = registered(BLINDED);
        recipient(id, "SENT");
        UUID document = attached(id, Tier.RESTRICTED);
        assertThat(attachments.visibleTo(hospital, requests.visibleTo(hospital, id)))
                .isEmpty();
        assertThatThrownBy(() -> attachments.download(hospital, id, document)).isInstanceOf(NotFound.class);

        accept(id);

        assertThat(attachments.download(hospital, id, document).bytes().getByteArray())
                .isEqualTo(FileSnifferTest.pdf());
        assertThat(audit.ofRequest(id)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("request.restricted-read");
            assertThat(entry.actorName()).isEqualTo(hospital.name());
        });
    }

    @Test
    void anOpenDocumentOfARestrictedRequestIsRestrictedToo() {
        UUID id = registered(BLINDED);
        recipient(id, "SENT");
        attached(id, Tier.OPEN);

        assertThat(attachments.visibleTo(hospital, requests.visibleTo(hospital, id)))
                .isEmpty();
    }

    @Test
    void acceptingIsNotEnoughWhereAnAgreementIsAskedFor() {
        UUID id = registered(CompleteForms.drug().with(RequestFields.TIER, "CDA"));
        recipient(id, "SENT");
        accept(id);
        assertThat(visibility.confidential(hospital, requests.visibleTo(hospital, id)))
                .isFalse();

        jdbc.sql("""
                        insert into cda (organisation_id, trust_id, reference, signatory, effective_on, recorded_at)
                        values (?, ?, 'CDA-77', 'Trust HF', '2026-01-01', '2026-01-02T00:00:00Z')
                        """)
                .params(sponsor.organisationId(), hospital.organisationId())
                .update();

        assertThat(visibility.confidential(hospital, requests.visibleTo(hospital, id)))
                .isTrue();
    }

    @Test
    void anAgreementThatHasRunOutOpensNothing() {
        UUID id = registered(CompleteForms.drug().with(RequestFields.TIER, "CDA"));
        recipient(id, "SENT");
        jdbc.sql("""
                        insert into cda (organisation_id, trust_id, reference, signatory, effective_on, expires_on, recorded_at)
                        values (?, ?, 'CDA-78', 'Trust HF', '2025-01-01', '2026-05-31', '2025-01-02T00:00:00Z')
                        """)
                .params(sponsor.organisationId(), hospital.organisationId())
                .update();

        assertThat(visibility.confidential(hospital, requests.visibleTo(hospital, id)))
                .isFalse();
    }

    private void assertHidden(Actor actor, UUID id) {
        assertThatThrownBy(() -> requests.visibleTo(actor, id)).isInstanceOf(NotFound.class);
    }

    private UUID registered(FormData form) {
        var request = new NewRequest(
                null,
                RequestKind.SITE,
                Product.DRUG,
                sponsor.organisationId(),
                sponsor.accountId(),
                form,
                clock.instant(),
                true);
        return requests.register(request, By.actor(sponsor));
    }

    private UUID attached(UUID id, Tier tier) {
        var result = attachments.add(sponsor, id, "synopsis.pdf", FileSnifferTest.pdf(), tier);
        return ((Attachments.Result.Added) result).id();
    }

    private void recipient(UUID id, String state) {
        jdbc.sql("""
                        insert into recipient (request_id, trust_id, state, sent_at)
                        values (:id, :trust, :state, case when :state = 'PROPOSED' then null else :at::timestamptz end)
                        on conflict (request_id, trust_id) do update set state = excluded.state, sent_at = excluded.sent_at
                        """)
                .param("id", id)
                .param("trust", hospital.organisationId())
                .param("state", state)
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    private void accept(UUID id) {
        jdbc.sql("""
                        insert into confidentiality_acceptance (request_id, account_id, name, terms_version, accepted_at)
                        values (?, ?, ?, '1', '2026-06-01T08:00:00Z')
                        """).params(id, hospital.accountId(), hospital.name()).update();
    }
}
