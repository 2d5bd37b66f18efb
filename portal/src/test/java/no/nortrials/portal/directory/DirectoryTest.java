package no.nortrials.portal.directory;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class DirectoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    TrustPages pages;

    @Autowired
    Given given;

    @Test
    void carries_the_facts_of_all_trusts() {
        var real = Facts.rows("trusts").stream()
                .map(row -> directory
                        .trust(Facts.trustId(row.getField("organisation_number")))
                        .orElseThrow())
                .toList();

        assertThat(real).hasSize(23);
        assertThat(real.stream().filter(Trust::university)).hasSize(6);
        assertThat(real.stream()
                        .mapToInt(trust -> trust.catchmentPopulation() == null ? 0 : trust.catchmentPopulation())
                        .sum())
                .isEqualTo(5_625_230);
        assertThat(directory.regions()).extracting(Region::code).containsExactly("HSO", "HV", "HMN", "HN");
        assertThat(directory.therapyAreas()).hasSize(20);
    }

    @Test
    void names_sort_by_the_alphabet_of_the_language() {
        assertThat(hospitals(Locale.of("nb", "NO")))
                .containsSubsequence("Sykehuset Telemark HF", "Sykehuset Østfold HF");
        assertThat(hospitals(Locale.UK)).containsSubsequence("Østfold Hospital Trust", "Vestfold Hospital Trust");
    }

    private List<String> hospitals(Locale locale) {
        return pages.list(new TrustFilter("", "", "", false, "name"), TODAY, locale, 1, 100).rows().stream()
                .map(row -> row.name(locale))
                .toList();
    }

    @Test
    void every_organisation_number_has_its_check_digit() {
        for (String file : new String[] {"trusts", "hospitals", "regions"})
            for (var row : Facts.rows(file))
                assertThat(OrganisationNumber.valid(row.getField("organisation_number")))
                        .as(row.getField("organisation_number"))
                        .isTrue();
        assertThat(OrganisationNumber.valid("993467048")).isFalse();
        assertThat(OrganisationNumber.valid("99346704")).isFalse();
    }

    @Test
    void a_centre_bears_the_name_of_the_day() {
        assertThat(immunology(LocalDate.of(2025, 6, 30)).name(Locale.UK)).isEqualTo("NorTrials Inflammation");
        assertThat(immunology(LocalDate.of(2025, 7, 1)).name(Locale.of("nb", "NO")))
                .isEqualTo("NorTrials Klinisk immunologi");
        assertThat(directory.networks()).hasSizeGreaterThanOrEqualTo(117);
        assertThat(directory.experts()).isNotNull();
    }

    @Test
    void a_hospital_adds_ends_and_undoes_a_contact_of_its_own() throws Exception {
        UUID trust = trust("Fonna");
        Actor own = given.actor(Role.HOSPITAL, trust);
        add(trust, own, "ada.oppdiktet@example.org", pages.profile(trust).version());
        assertThat(directory.contactsOf(trust, TODAY))
                .extracting(Contact::email)
                .contains("ada.oppdiktet@example.org");

        UUID contact = directory.contactsOf(trust, TODAY).getFirst().id();
        change(own, trust, "contacts/end", "contact", contact.toString());
        assertThat(directory.contactsOf(trust, TODAY)).isEmpty();
        change(own, trust, "undo", "x", "y");
        assertThat(directory.contactsOf(trust, TODAY)).extracting(Contact::id).containsExactly(contact);
        change(own, trust, "contacts/rank", "contact", contact.toString());
        assertThat(directory.contactsOf(trust, TODAY).getFirst().rank()).isEqualTo(Contact.Rank.DEPUTY);
    }

    @Test
    void the_second_editor_is_told_and_nothing_is_overwritten() throws Exception {
        UUID trust = trust("Førde");
        Actor unit = given.actor(Role.COORDINATOR);
        int seen = pages.profile(trust).version();
        save(trust, unit, seen, "CANCER");
        web.perform(post("/directory/trusts/" + trust + "/interests")
                        .param("version", Integer.toString(seen))
                        .param("want.NEPHROLOGY", "yes")
                        .with(signedIn(unit))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(unit.name())));

        assertThat(pages.profile(trust).interests())
                .extracting(Interest::therapyArea)
                .containsExactly("CANCER");
        assertThat(pages.profile(trust).interests().getFirst().phases()).containsExactly("III");
        assertThat(pages.profile(trust).confirmedOn()).isEqualTo(TODAY);
    }

    @Test
    void another_hospital_cannot_change_and_a_sponsor_sees_no_address() throws Exception {
        UUID trust = trust("Helgeland");
        add(
                trust,
                given.actor(Role.COORDINATOR),
                "secret.address@example.org",
                pages.profile(trust).version());
        web.perform(get("/directory/trusts/" + trust).with(signedIn(given.actor(Role.SPONSOR))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("secret.address"))));
        web.perform(get("/directory/trusts/" + trust).with(signedIn(given.actor(Role.COORDINATOR))))
                .andExpect(content().string(containsString("secret.address@example.org")));
        web.perform(post("/directory/trusts/" + trust + "/confirm")
                        .with(signedIn(given.actor(Role.HOSPITAL, trust("UNN"))))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void lists_by_every_order_and_filter() throws Exception {
        Actor unit = given.actor(Role.COORDINATOR);
        for (String sort : new String[] {"name", "-name", "region", "catchment", "-beds", "confirmed", "x;drop"})
            web.perform(get("/directory")
                            .param("sort", sort)
                            .param("attention", "yes")
                            .with(signedIn(unit)))
                    .andExpect(status().isOk());
        web.perform(get("/directory")
                        .param("q", "993467049")
                        .param("region", "HSO")
                        .with(signedIn(unit)))
                .andExpect(content().string(containsString("Oslo University Hospital")))
                .andExpect(content().string(not(containsString("Finnmark Hospital Trust"))));
        UUID centre = immunology(TODAY).id();
        web.perform(get("/directory/centres/" + centre).with(signedIn(unit)))
                .andExpect(content().string(containsString("NorTrials Inflammation")));
    }

    private Centre immunology(LocalDate on) {
        return directory.centres(on).stream()
                .filter(centre -> centre.code().equals("CLINICAL_IMMUNOLOGY"))
                .findFirst()
                .orElseThrow();
    }

    private UUID trust(String shortName) {
        return directory.trusts().stream()
                .filter(trust -> trust.shortName().equals(shortName))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void add(UUID trust, Actor by, String email, int version) throws Exception {
        web.perform(post("/directory/trusts/" + trust + "/contacts")
                        .param("version", Integer.toString(version))
                        .param("name", "Ada Oppdiktet")
                        .param("email", email)
                        .param("rank", "PRIMARY")
                        .param("language", "nb")
                        .param("validFrom", "2026-05-01")
                        .with(signedIn(by))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private void save(UUID trust, Actor by, int version, String area) throws Exception {
        web.perform(post("/directory/trusts/" + trust + "/interests")
                        .param("version", Integer.toString(version))
                        .param("want." + area, "yes")
                        .param("phase." + area, "III")
                        .with(signedIn(by))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private void change(Actor by, UUID trust, String what, String name, String value) throws Exception {
        web.perform(post("/directory/trusts/" + trust + "/" + what)
                        .param("version", Integer.toString(pages.profile(trust).version()))
                        .param(name, value)
                        .with(signedIn(by))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }
}
