package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers the questions of a form by keys, in the order in which they stand there. */
final class KeyForm {
    private static final String QUESTIONS = """
            names => [...document.querySelectorAll('main [name]:not([type=hidden], button)')]
              .filter(e => e.checkVisibility()).map(e => e.name)
              .filter((name, at, all) => names.includes(name) && all.indexOf(name) === at)""";
    private static final String KIND = "e => e.type.startsWith('select') ? 'select' : e.type";
    private static final String LABEL = "e => e.labels[0].innerText.replace(/ \\*$/, '').trim()";
    private static final String LEGEND = "e => e.closest('fieldset').querySelector('legend').innerText.trim()";

    private final Page page;
    private final Keys keys;

    KeyForm(Page page, Keys keys) {
        this.page = page;
        this.keys = keys;
    }

    /** Answers each question that is on the page. */
    @SuppressWarnings("unchecked")
    void answer(Map<String, String> answers) {
        var names = (List<String>) page.evaluate(QUESTIONS, List.copyOf(answers.keySet()));
        for (String name : names) answer(name, Objects.requireNonNull(answers.get(name)));
    }

    private void answer(String name, String value) {
        switch (told("[name='" + name + "']", KIND)) {
            case "radio" -> choose(name, value);
            case "checkbox" -> tick(name, value);
            case "select" -> pick(name, value);
            case "date" -> day(name, LocalDate.parse(value));
            default -> write(name, value);
        }
    }

    private void write(String name, String value) {
        to(name);
        keys.press("Control+A").type(value);
        assertValue(name, value);
    }

    private void choose(String name, String value) {
        String group = told("[name='" + name + "']", LEGEND);
        String choice = told("[name='" + name + "'][value='" + value + "']", LABEL);
        keys.to("radio group " + group, stop -> stop.role().equals("radio") && stop.in(group));
        for (int n = 0; n < 12 && !keys.focus().name().equals(choice); n++) keys.press("ArrowDown");
        if (!page.locator(":focus").isChecked()) keys.press("Space");
        assertThat(page.locator("main [name='" + name + "']:checked").getAttribute("value"))
                .isEqualTo(value);
    }

    private void tick(String name, String value) {
        keys.to(
                name + " " + value,
                stop -> stop.told("field").equals(name) && stop.told("value").equals(value));
        keys.press("Space");
        assertThat(page.locator(":focus").isChecked()).as(name).isTrue();
    }

    /** By its first letters, as far as this robot's keyboard has keys for them: others it pastes, and a list takes no paste. */
    private void pick(String name, String value) {
        to(name);
        String text = (String)
                page.locator(":focus").evaluate("(e, v) => [...e.options].find(o => o.value === v).text", value);
        keys.type(text.replaceFirst("[^ -~].*", ""));
        assertValue(name, value);
    }

    /** Writes the digits in the order that this browser wants. */
    private void day(String name, LocalDate day) {
        to(name);
        keys.type(DateTimeFormatter.ofPattern("MMddyyyy").format(day));
        if (day.toString().equals(page.locator(":focus").inputValue())) return;
        keys.press("ArrowLeft").press("ArrowLeft");
        keys.type(DateTimeFormatter.ofPattern("ddMMyyyy").format(day));
        assertValue(name, day.toString());
    }

    private void to(String name) {
        String label = told("[name='" + name + "']", LABEL);
        keys.to(
                "question " + label,
                stop -> stop.told("field").equals(name) && stop.name().startsWith(label));
    }

    private void assertValue(String name, String value) {
        assertThat(page.locator(":focus").inputValue()).as(name).isEqualTo(value);
    }

    private String told(String selector, String script) {
        return (String) page.locator("main " + selector).first().evaluate(script);
    }
}
