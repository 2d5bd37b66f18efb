package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Role;

/** What the coordinating unit does on a walk. */
record UnitSteps(Walk walk) {

    /** Finds the request in the queue and asks the sponsor about it. */
    void asks(String id, String title, String question) {
        walk.as(Role.COORDINATOR, unit -> {
            unit.open("/queue").page().fill("#f-q", title);
            unit.click(unit.page().locator(".filter-bar button[type=submit]")).picture("queue-found");
            unit.click(unit.page().locator("main table a[href*='" + id + "']").first())
                    .picture("request-unit");
            unit.page().fill("#clarification-text", question);
            unit.click(unit.page().locator("form[action$='/clarifications'] button[type=submit]"));
        });
    }

    /** Marks the sponsor's answer as read; the clock goes on. */
    void reads(String id, String words) {
        walk.as(Role.COORDINATOR, unit -> {
            unit.open("/requests/" + id);
            assertThat(unit.page().locator("#clarification").innerText()).contains(words);
            unit.click(unit.page().locator("form[action$='/clarifications/read'] button[type=submit]"));
        });
    }

    /** Looks at the proposal with its reasons, chooses one hospital and three more, looks once more, and sends. */
    void sendsOut(String id, UUID trust) {
        walk.as(Role.COORDINATOR, unit -> {
            unit.open("/requests/" + id + "/recipients").picture("recipients");
            assertThat(unit.page()
                            .locator("[aria-labelledby=proposed-title] .trust-choice ul li")
                            .count())
                    .as("reasons for the hospitals proposed")
                    .isPositive();
            choosesFour(unit, trust);
            unit.click(unit.page()
                    .locator("form[action$='/recipients'] button[type=submit]:not([name])")
                    .last());
            unit.picture("confirm-dispatch");
            unit.click(unit.page().locator("form[action$='/dispatch'] button[type=submit]"));
            unit.picture("dispatched");
        });
    }

    private static void choosesFour(Visitor unit, UUID trust) {
        Locator all = unit.page().locator("main [name=trust]");
        all.all().forEach(Locator::uncheck);
        unit.page().locator("main [name=trust][value='" + trust + "']").check();
        for (int i = 0; unit.page().locator("main [name=trust]:checked").count() < 4; i++)
            all.nth(i).check();
    }

    /** Sees who answered what, freezes the answer if the portal did not yet, looks at it with a comment and sends it. */
    void collates(String id, String comment) {
        walk.as(Role.COORDINATOR, unit -> {
            unit.open("/requests/" + id).picture("request-answered");
            unit.open("/requests/" + id + "/answer");
            if (unit.page().locator("#comment").count() == 0)
                unit.click(unit.page().locator("form[action$='/answer/freeze'] button[type=submit]"));
            unit.picture("collated-unit");
            unit.page().fill("#comment", comment);
            unit.click(unit.page().locator("form[action$='/answer/comment'] button:not([formaction])"));
            unit.picture("collated-with-comment");
            unit.click(unit.page().locator("button[formaction$='/answer/send']"));
        });
    }

    /** Asks the first expert about the country. */
    void asksAnExpert(String id) {
        walk.as(Role.COORDINATOR, unit -> {
            unit.open("/requests/" + id + "/country").picture("country-panel");
            unit.page().locator("main [name=expert]").first().check();
            unit.page().locator("main [name=due]").fill(Answers.inDays(7));
            unit.click(unit.page().locator("form[action$='/country/panel'] button[type=submit]"));
        });
    }

    /** Writes the answer about the country and approves it after reading it through. */
    void answersForTheCountry(String id, String words) {
        walk.as(Role.COORDINATOR, unit -> {
            unit.open("/requests/" + id + "/country").picture("country-answered");
            Typing.into(unit.page(), Map.of("synthesis", words, "conclusion", "FEASIBLE"));
            unit.click(unit.page().locator("form[action$='/country/synthesis'] button[type=submit]"));
            unit.open("/requests/" + id + "/country/review").picture("country-review");
            unit.page()
                    .locator("form[action$='/country/approve'] input[type=checkbox]")
                    .check();
            unit.click(unit.page().locator("form[action$='/country/approve'] button[type=submit]"));
        });
    }

    /** Sees on the request and in the audit trail what happened. */
    void looksBack(String id, String title) {
        walk.as(Role.COORDINATOR, unit -> {
            unit.open("/requests/" + id).picture("request-over");
            assertThat(unit.page().locator("#timeline .event").count())
                    .as("events told")
                    .isGreaterThan(8);
            unit.width(360).colours("dark").open("/requests/" + id).picture("request-over");
            unit.width(1280).colours("light");
            unit.open("/requests?q=" + title.replace(' ', '+')).picture("requests-found");
            unit.open("/audit").picture("audit");
            assertThat(unit.page()
                            .locator("main a[href='/requests/" + id + "']")
                            .count())
                    .as("entries of the audit trail about it")
                    .isPositive();
        });
    }
}
