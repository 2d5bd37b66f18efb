package no.nortrials.portal.process;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A form of a page, with what a browser would send when nothing is changed and its first button is pressed. */
record WebForm(String html) {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern TEXTAREA = Pattern.compile("(<textarea\\b[^>]*>)(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("(<select\\b[^>]*>)(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*>");

    String action() {
        return requireNonNullElse(attribute(html.substring(0, html.indexOf('>') + 1), "action"), "");
    }

    List<Entry<String, String>> fields() {
        var fields = new ArrayList<Entry<String, String>>();
        INPUT.matcher(html).results().forEach(input -> addInput(fields, input.group()));
        TEXTAREA.matcher(html)
                .results()
                .forEach(area -> add(fields, area.group(1), HtmlUtils.htmlUnescape(area.group(2))));
        SELECT.matcher(html).results().forEach(select -> add(fields, select.group(1), chosen(select.group(2))));
        BUTTON.matcher(html)
                .results()
                .limit(1)
                .forEach(button ->
                        add(fields, button.group(), requireNonNullElse(attribute(button.group(), "value"), "")));
        return fields;
    }

    private static void addInput(List<Entry<String, String>> fields, String tag) {
        String type = requireNonNullElse(attribute(tag, "type"), "text");
        boolean ticks = type.equals("checkbox") || type.equals("radio");
        if (type.equals("submit") || (ticks && !tag.contains("checked"))) return;
        add(fields, tag, requireNonNullElse(attribute(tag, "value"), ticks ? "on" : ""));
    }

    private static void add(List<Entry<String, String>> fields, String tag, String value) {
        String name = attribute(tag, "name");
        if (name != null && !tag.contains(" disabled")) fields.add(Map.entry(name, value));
    }

    private static String chosen(String options) {
        List<String> tags =
                OPTION.matcher(options).results().map(found -> found.group()).toList();
        return tags.stream()
                .filter(tag -> tag.contains("selected"))
                .findFirst()
                .or(() -> tags.stream().findFirst())
                .map(tag -> requireNonNullElse(attribute(tag, "value"), ""))
                .orElse("");
    }

    private static @Nullable String attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
    }
}
