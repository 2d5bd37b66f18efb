package no.nortrials.portal.web;

import java.util.Set;
import no.nortrials.portal.access.Role;

/** An entry of the main menu; its text is the message {@code nav.<key>}. A module declares one bean for each. */
public record NavigationItem(String key, String href, int order, Set<Role> roles) {
    public NavigationItem {
        roles = Set.copyOf(roles);
    }
}
