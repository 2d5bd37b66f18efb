package no.nortrials.portal.access;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class AccountListTest {
    @Autowired
    MockMvc web;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    private final String surname = "Listesen" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void threePeople() {
        rename(given.actor(Role.SPONSOR), "Ada " + surname, true);
        rename(given.actor(Role.SPONSOR), "Åse " + surname, false);
        rename(given.actor(Role.COORDINATOR), "Zita " + surname, true);
    }

    @Test
    void isNarrowedByRoleAndState() {
        assertThat(names("SPONSOR", "", "name")).containsExactly("Ada " + surname, "Åse " + surname);
        assertThat(names("", "CLOSED", "name")).containsExactly("Åse " + surname);
        assertThat(names("NOBODY", "", "name")).isEmpty();
    }

    @Test
    void isSortedByTheColumnAskedForInTheAlphabetOfNorway() {
        assertThat(names("", "", "name")).containsExactly("Ada " + surname, "Zita " + surname, "Åse " + surname);
        assertThat(names("", "", "-name")).containsExactly("Åse " + surname, "Zita " + surname, "Ada " + surname);
        assertThat(names("", "", "role; drop table account"))
                .containsExactly("Ada " + surname, "Zita " + surname, "Åse " + surname);
    }

    @Test
    void theFilterStandsInTheAddress() throws Exception {
        web.perform(get("/accounts")
                        .queryParam("q", surname)
                        .queryParam("state", "OPEN")
                        .with(signedIn(given.actor(Role.ADMINISTRATOR))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Zita " + surname)))
                .andExpect(content().string(not(containsString("Åse " + surname))))
                .andExpect(content().string(containsString("q=" + surname + "&amp;state=OPEN&amp;sort=-name")));
    }

    @Test
    void aPageFarBeyondTheLastIsEmptyAndNoFailure() {
        assertThat(accounts.page(AccountFilter.ALL, Integer.MAX_VALUE).page()).isEqualTo(40);
    }

    private List<String> names(String role, String state, String sort) {
        return accounts.page(new AccountFilter(surname, role, state, sort), 1).rows().stream()
                .map(Account::name)
                .toList();
    }

    private void rename(Actor actor, String name, boolean active) {
        jdbc.sql("update account set name = ?, active = ? where id = ?")
                .params(name, active, actor.accountId())
                .update();
    }
}
