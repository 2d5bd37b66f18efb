package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DraftsTest {
    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    Sending sending;

    @Autowired
    Requests requests;

    private Actor sponsor;
    private RequestWorld world;
    private Actor coordinator;

    @BeforeEach
    void people() {
        clock.reset();
        sponsor = given.actor(Role.SPONSOR);
        world = new RequestWorld(drafts, sending, requests);
        coordinator = given.actor(Role.COORDINATOR);
    }

    @Test
    void aDraftKnowsWhoWritesIt() {
        var draft = drafts.of(sponsor, drafts.begin(sponsor, Product.DRUG));

        assertThat(draft.form().text(RequestFields.CONTACT_EMAIL)).isEqualTo(sponsor.email());
        assertThat(draft.form().text(RequestFields.ORGANISATION)).startsWith("SPONSOR organisation");
    }

    @Test
    void whatIsTypedIsKeptRightOrWrong() {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        drafts.save(
                sponsor,
                id,
                study(),
                FormData.EMPTY.with("nctNumber", "no number").with("phase", "II"),
                0);

        var form = drafts.of(sponsor, id).form();
        assertThat(form.text("nctNumber")).isEqualTo("no number");
        assertThat(requests.find(id).orElseThrow().phase()).isEqualTo("II");
    }

    @Test
    void aColleagueWhoHasNotSeenTheLatestOverwritesNothing() {
        UUID id = drafts.begin(sponsor, Product.DRUG);
        Actor colleague = given.actor(Role.SPONSOR, sponsor.organisationId());
        drafts.save(sponsor, id, study(), FormData.EMPTY.with("title", "First title"), 0);

        var saving = drafts.save(colleague, id, study(), FormData.EMPTY.with("title", "Second title"), 0);

        assertThat(saving).isInstanceOf(Saving.Overtaken.class);
        assertThat(((Saving.Overtaken) saving).now().updatedByName()).isEqualTo(sponsor.name());
        assertThat(drafts.of(colleague, id).form().text("title")).isEqualTo("First title");
    }

    @Test
    void onesOwnSavingAsOneTypesIsNoConflict() {
        UUID id = drafts.begin(sponsor, Product.DRUG);
        drafts.save(sponsor, id, study(), FormData.EMPTY.with("title", "Fjord"), 0);

        var saving = drafts.save(sponsor, id, study(), FormData.EMPTY.with("title", "Fjordumab"), 0);

        assertThat(saving).isEqualTo(new Saving.Saved(2, clock.instant()));
    }

    @Test
    void aStrangerDoesNotKnowOfTheDraftAndNeitherDoesTheUnit() {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        assertThatThrownBy(() -> drafts.of(given.actor(Role.SPONSOR), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.visibleTo(coordinator, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDeletedDraftIsGoneAndCanBeTakenBack() {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        drafts.delete(sponsor, id);
        assertThat(requests.find(id)).isEmpty();
        drafts.restore(sponsor, id);

        assertThat(requests.find(id)).isPresent();
    }

    @Test
    void aCopyHasTheContentButNotTheOccasion() {
        UUID copy = drafts.copy(sponsor, world.sent(sponsor));

        var form = drafts.of(sponsor, copy).form();
        assertThat(form.text(RequestFields.TITLE)).isEqualTo("Fjordumab in asthma");
        assertThat(form.values()).doesNotContainKeys(RequestFields.REPLY_DEADLINE, RequestFields.CONSENT_OUTCOME);
    }

    private List<Field> study() {
        return RequestForms.of(Product.DRUG).step("study").orElseThrow().fields();
    }
}
