package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.nortrials.portal.access.Role;

/** What the people of hospitals do on a walk. */
record HospitalSteps(Walk walk) {
    private static final String SEND = "main button[data-size=lg][data-variant=primary][type=submit]";

    /** Answers with an account, from the list of what the hospital is asked. */
    void isInterested(String recipient) {
        walk.as(Role.HOSPITAL, contact -> {
            contact.open("/inbox").picture("inbox-asked");
            contact.click(contact.page().locator("main a[href='/inbox/" + recipient + "']"));
            Typing.into(contact.page(), Answers.interested());
            contact.picture("answer");
            contact.click(contact.page().locator(SEND));
            assertSent(contact);
        });
    }

    /** Gives the question to a colleague and still sees it. */
    void passesOn(String link, String colleague) {
        walk.byLink(link, contact -> {
            Typing.into(
                    contact.page(),
                    Map.of(
                            "passName", "Department of made-up hearts",
                            "passEmail", colleague,
                            "passNote", "Is this for you?"));
            contact.click(contact.page().locator("form[action$='/pass-on'] button[type=submit]"));
            assertThat(contact.page().locator("#passed-on").innerText()).contains("Department of made-up hearts");
            contact.picture("passed-on");
        });
    }

    /** Says under which conditions; sending without them first tells what is missing. */
    void answersConditionally(String link) {
        walk.byLink(link, department -> {
            Typing.into(department.page(), Map.of("decision", "CONDITIONAL", "releaseContact", "no"));
            department.page().locator(SEND).click();
            department.expectFailing(422);
            assertThat(department
                            .page()
                            .locator(".problems a[href='#conditions']")
                            .count())
                    .isEqualTo(1);
            department.picture("answer-missing");
            Typing.into(department.page(), Map.of("conditions", "Only if the drug is supplied to the ward."));
            department.click(department.page().locator(SEND));
            assertSent(department);
            department.picture("answer-sent");
        });
    }

    void declines(String link) {
        walk.byLink(link, contact -> {
            contact.page()
                    .locator("details:has([name=declineReasons]) > summary")
                    .click();
            contact.page().locator("[name=declineReasons]").first().check();
            contact.click(contact.page().locator("button[name=decision][value=DECLINED]"));
            assertSent(contact);
        });
    }

    /** Opens the page and says nothing. */
    void onlyLooks(String link) {
        walk.byLink(link, contact -> contact.picture("answer-phone"));
    }

    /** An expert of the panel answers about the country. */
    void expertAnswers(String link) {
        walk.byLink(link, expert -> {
            Typing.into(expert.page(), Answers.expert());
            expert.picture("expert-phone");
            expert.click(expert.page()
                    .locator("main form[data-autosave] button[type=submit]")
                    .first());
            expert.picture("expert-sent");
        });
    }

    private static void assertSent(Visitor visitor) {
        assertThat(visitor.page().url()).contains("sent");
    }
}
