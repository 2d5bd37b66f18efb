package no.nortrials.portal.maturity;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Words;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class FrameworkPagesTest {
    private static final String[] STATEMENT = {
        "textEn", "We have an interpreter.",
        "textNb", "Vi har tolk.",
        "evidenceEn", "Agreement",
        "evidenceNb", "Avtale",
        "months", "18",
        "level", "2",
        "irrelevant", "yes"
    };

    @Autowired
    MockMvc mvc;

    @Autowired
    FrameworkStore store;

    @Autowired
    FrameworkDesk desk;

    @Autowired
    Given given;

    private Actor unit;
    private Actor nurse;
    private int version;

    @BeforeEach
    void aDraft() {
        unit = given.actor(Role.COORDINATOR);
        nurse = given.actor(Role.HOSPITAL, given.trust());
        new MaturityPagesTest.Versions(store).frozen();
        version = desk.next(unit);
    }

    @Test
    void statementsAreAddedChangedMovedAndRemoved() throws Exception {
        add("people-tolk").andExpect(status().is3xxRedirection());
        act("/statements/people-tolk", with("textNb", "Vi har tolk på kveldstid."))
                .andExpect(status().is3xxRedirection());
        act("/statements/people-tolk", "step", "move", "to", "partnership").andExpect(status().is3xxRedirection());

        assertThat(draft().domainOf("people-tolk").orElseThrow().id()).isEqualTo("partnership");
        assertThat(draft().statement("people-tolk").orElseThrow().text().nb()).isEqualTo("Vi har tolk på kveldstid.");
        page("/changes")
                .andExpect(content()
                        .string(containsString("New statement in Partnership, level 2: We have an interpreter.")));
        act("/statements/people-tolk", "step", "remove");
        assertThat(draft().statement("people-tolk")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAndKept() throws Exception {
        act("/domains/people/statements", "id", "People Tolk", "textEn", "We have an interpreter.", "months", "500")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"People Tolk\"")))
                .andExpect(content().string(containsString("“People Tolk” is not a short name")))
                .andExpect(content().string(containsString("value=\"500\"")))
                .andExpect(content().string(containsString(">We have an interpreter.</textarea>")));
        add("people-gcp")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("There is already a “people-gcp”.")));
    }

    @Test
    void domainsAreAddedRenamedMovedAndRemoved() throws Exception {
        act("/domains", "id", "languages", "en", "Languages", "nb", "Språk");
        act("/domains/languages", "step", "rename", "en", "Languages here", "nb", "Språk her");
        act("/domains/languages", "step", "earlier");

        assertThat(draft().domains().get(6).name().nb()).isEqualTo("Språk her");
        act("/freeze")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The domain “languages” has no statement at level 1.")));
        act("/domains/languages", "step", "remove");
        assertThat(draft().domain("languages")).isEmpty();
    }

    @Test
    void levelsAreRenamed() throws Exception {
        act("/levels/2", "en", "", "nb", "På vei")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A level needs a name in both languages")))
                .andExpect(content().string(containsString("value=\"På vei\"")));
        act("/levels/2", "en", "On the way", "nb", "På vei");

        assertThat(draft().levels().get(1)).isEqualTo(new Words("On the way", "På vei"));
        act("/levels/9", "en", "Beyond", "nb", "Forbi").andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatMustBeMeasuredIsPutAndRemoved() throws Exception {
        act(
                        "/domains/people/indicators",
                        "id",
                        "tolk",
                        "en",
                        "Interpreters",
                        "nb",
                        "Tolker",
                        "least",
                        "none",
                        "months",
                        "12")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"none\"")));
        act(
                "/domains/people/indicators",
                "id",
                "tolk",
                "en",
                "Interpreters",
                "nb",
                "Tolker",
                "least",
                "7",
                "months",
                "12");

        assertThat(draft().domain("people").orElseThrow().indicators())
                .extracting(each -> each.id() + each.least())
                .contains("tolk7");
        act("/domains/people/indicators", "id", "tolk", "step", "remove");
        assertThat(draft().domain("people").orElseThrow().indicators()).hasSize(1);
    }

    @Test
    void theSecondOfTwoOverwritesNothing() throws Exception {
        int seen = store.version(version).orElseThrow().revision();
        act("/domains/people", "step", "later");

        mvc.perform(post(path("/domains/people"))
                        .param("revision", Integer.toString(seen))
                        .param("step", "remove")
                        .with(signedIn(unit))
                        .with(csrf()))
                .andExpect(status().isConflict());

        assertThat(draft().domain("people")).isPresent();
        act("/domains/people", "step", "earlier");
    }

    @Test
    void aFrozenVersionIsReadByAllAndEditedByNobody() throws Exception {
        mvc.perform(get(path("")).with(signedIn(nurse))).andExpect(status().isNotFound());
        act("/freeze").andExpect(status().is3xxRedirection());

        mvc.perform(get(path("")).with(signedIn(nurse)))
                .andExpect(content().string(containsString("frozen")))
                .andExpect(content().string(not(containsString("Freeze for ever"))));
        mvc.perform(get(path("/framework.json")).with(signedIn(nurse)))
                .andExpect(content().string(containsString("\"FROZEN\"")));
        act("/domains/people", "step", "remove")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("is frozen.")));
        act("/statements/people-gcp", "step", "remove").andExpect(status().isNotFound());
    }

    private ResultActions add(String id) throws Exception {
        return act("/domains/people/statements", with("id", id));
    }

    private static String[] with(String field, String value) {
        String[] fields = java.util.Arrays.copyOf(STATEMENT, STATEMENT.length + 2);
        fields[STATEMENT.length] = field;
        fields[STATEMENT.length + 1] = value;
        for (int i = 0; i < STATEMENT.length; i += 2) if (STATEMENT[i].equals(field)) fields[i + 1] = value;
        return fields;
    }

    private Framework draft() {
        return store.version(version).orElseThrow().framework();
    }

    private String path(String inner) {
        return "/maturity/frameworks/" + version + inner;
    }

    private ResultActions page(String inner) throws Exception {
        return mvc.perform(get(path(inner)).with(signedIn(unit)));
    }

    private ResultActions act(String inner, String... fields) throws Exception {
        int revision = store.version(version).orElseThrow().revision();
        var call = post(path(inner))
                .param("revision", Integer.toString(revision))
                .with(signedIn(unit))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) call = call.param(fields[i], fields[i + 1]);
        return mvc.perform(call);
    }
}
