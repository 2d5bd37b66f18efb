package no.nortrials.protocol.usdm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Html;
import no.nortrials.protocol.source.Node;

/**
 * Texts with {@code <usdm:tag name>}, which a dictionary explains, and {@code <usdm:ref klass id attribute>}, which names a value of the
 * study. What they stand for may hold further ones. One that leads nowhere stays visible in square brackets and becomes a remark.
 */
final class Template {
    /** Bounded, so that a text full of open tags does not take quadratic time. */
    private static final Pattern TAG =
            Pattern.compile("<usdm:(tag|ref)\\b([^<>]{0,500}?)/?>(?:\\s{0,20}</usdm:\\1\\s{0,20}>)?");

    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w{1,30})\\s{0,5}=\\s{0,5}[\"']([^\"']{0,300})[\"']");
    private static final int DEEPEST = 10;

    private final Instances instances;
    private final Findings findings;
    private final Node text;
    private final Node dictionary;
    private final Deque<String> open = new ArrayDeque<>();

    private Template(Instances instances, Findings findings, Node text, Node dictionary) {
        this.instances = instances;
        this.findings = findings;
        this.text = text;
        this.dictionary = dictionary;
    }

    /** The plain text of a template; {@code dictionary} may be nothing. */
    static String plain(Instances instances, Findings findings, Node text, Node dictionary) {
        return Html.plain(new Template(instances, findings, text, dictionary).resolved(text.text()));
    }

    private String resolved(String template) {
        Matcher matcher = TAG.matcher(template);
        var result = new StringBuilder();
        while (matcher.find()) {
            Map<String, String> attributes = attributes(matcher.group(2));
            String value = matcher.group(1).equals("tag") ? tag(attributes) : reference(attributes);
            matcher.appendReplacement(result, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(result).toString();
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) attributes.put(matcher.group(1), matcher.group(2));
        return attributes;
    }

    private String tag(Map<String, String> attributes) {
        String name = attributes.getOrDefault("name", "");
        String reference = instances.parameters(dictionary).get(name);
        return reference == null
                ? unresolved("tag `" + name + "` is not in the dictionary")
                : nested("tag " + name, reference);
    }

    private String reference(Map<String, String> attributes) {
        String klass = attributes.getOrDefault("klass", "");
        String id = attributes.getOrDefault("id", "");
        String attribute = attributes.getOrDefault("attribute", "");
        Optional<Node> instance = instances.of(klass, id);
        if (instance.isEmpty()) return unresolved("there is no " + klass + " `" + id + "`");
        return Shown.of(instance.get().at(attribute))
                .map(value -> nested(klass + " " + id + " " + attribute, value))
                .orElseGet(() -> unresolved(klass + " `" + id + "` has no " + attribute));
    }

    private String nested(String name, String value) {
        if (open.contains(name)) return unresolved(name + " stands inside itself");
        if (open.size() >= DEEPEST || !instances.allows(value.length()))
            return unresolved("too much stands inside a tag");
        open.push(name);
        String resolved = resolved(value);
        open.pop();
        return resolved;
    }

    /** The signs of HTML must not come back as tags. */
    private String unresolved(String why) {
        findings.remark(text.place(), "unresolved: " + why);
        return "[" + why.replace("&", "&amp;").replace("<", "&lt;") + "]";
    }
}
