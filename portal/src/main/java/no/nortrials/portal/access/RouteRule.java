package no.nortrials.portal.access;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Opens one route; what no rule opens is denied.
 *
 * @param pattern a path pattern as in a controller's mapping
 * @param roles who may use it; empty means everybody, signed in or not
 */
public record RouteRule(HttpMethod method, String pattern, Set<Role> roles) {

    public RouteRule {
        if (!pattern.startsWith("/"))
            throw new IllegalArgumentException("pattern must start with a slash but is `" + pattern + "`");
        roles = Set.copyOf(roles);
    }

    /** Open to everybody, signed in or not. */
    public static RouteRule open(HttpMethod method, String pattern) {
        return new RouteRule(method, pattern, Set.of());
    }

    /** Open to these roles only. */
    public static RouteRule allow(HttpMethod method, String pattern, Role... roles) {
        if (roles.length == 0) throw new IllegalArgumentException("no role for `" + pattern + "`: use open()");
        return new RouteRule(method, pattern, Set.of(roles));
    }
}
