package no.nortrials.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/**
 * Links of a list to itself: everything asked for stays in the address, one thing changes. Pages use it as
 * {@code @query}. The parameter {@code sort} holds a column's key, with a minus in front for descending.
 */
@Component
class Query {

    /** This page with one parameter changed; an empty value removes it. A new filter or order starts at page one. */
    public String with(String name, Object value) {
        String text = value.toString();
        Stream<String> kept =
                asked().filter(part -> !names(part, name)).filter(part -> name.equals("page") || !names(part, "page"));
        Stream<String> changed =
                text.isEmpty() ? Stream.of() : Stream.of(name + "=" + UriUtils.encode(text, StandardCharsets.UTF_8));
        String query = Stream.concat(kept, changed).collect(Collectors.joining("&"));
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    /** The parts of the address after the question mark as they came, however they are written. */
    private static Stream<String> asked() {
        String query = request().getQueryString();
        return query == null ? Stream.of() : Stream.of(query.split("&", -1)).filter(part -> !part.isEmpty());
    }

    private static boolean names(String part, String name) {
        return part.equals(name) || part.startsWith(name + "=");
    }

    /** This page sorted by a column; by the same column the other way round when it is sorted so already. */
    public String sortedBy(String key, String usual) {
        return with("sort", current(usual).equals(key) ? "-" + key : key);
    }

    /** What a screen reader is told of a column's order, or null when the list is not sorted by it. */
    public @Nullable String ariaSort(String key, String usual) {
        String current = current(usual);
        if (current.equals(key)) return "ascending";
        return current.equals("-" + key) ? "descending" : null;
    }

    /** What was asked for, as it stands in the address with its question mark; empty when nothing was. */
    public String here() {
        String query = request().getQueryString();
        return query == null ? "" : "?" + query;
    }

    public String path() {
        return request().getRequestURI();
    }

    /** What was asked for, or the empty string. */
    public String value(String name) {
        String value = request().getParameter(name);
        return value == null ? "" : value;
    }

    public boolean has(String name) {
        return !value(name).isEmpty();
    }

    /** Whether the parameter is in the address, with or without a value. */
    public boolean asked(String name) {
        return request().getParameter(name) != null;
    }

    /** Whether anything but order and page is asked for. */
    public boolean filtered() {
        return request().getParameterMap().entrySet().stream()
                .filter(asked ->
                        !asked.getKey().equals("sort") && !asked.getKey().equals("page"))
                .anyMatch(asked -> !String.join("", asked.getValue()).isBlank());
    }

    private String current(String usual) {
        return has("sort") ? value("sort") : usual;
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes web)
            return web.getRequest();
        throw new IllegalStateException("links need a web request");
    }
}
