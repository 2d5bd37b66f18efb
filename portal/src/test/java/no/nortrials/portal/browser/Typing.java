package no.nortrials.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Fills in forms by the names of their questions. */
final class Typing {
    private Typing() {}

    /** Answers each question that is on the page; others are left for another step. */
    static void into(Page page, Map<String, String> answers) {
        answers.forEach((name, value) -> {
            Locator control = page.locator("main [name='" + name + "']:not([type=hidden])");
            if (control.count() > 0) answer(control, name, value);
        });
    }

    private static void answer(Locator control, String name, String value) {
        String kind = (String) control.first().evaluate("e => e.type || e.tagName.toLowerCase()");
        if (List.of("radio", "checkbox").contains(kind))
            control.page()
                    .locator("main [name='" + name + "'][value='" + value + "']")
                    .check();
        else if (kind.startsWith("select")) control.first().selectOption(value);
        else control.first().fill(value);
    }
}
