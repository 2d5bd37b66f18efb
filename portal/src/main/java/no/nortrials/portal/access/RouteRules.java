package no.nortrials.portal.access;

import java.util.List;

/** The routes a module opens. Every module with pages declares one bean of this type. */
@FunctionalInterface
public interface RouteRules {
    List<RouteRule> rules();
}
