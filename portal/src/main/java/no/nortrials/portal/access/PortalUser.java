package no.nortrials.portal.access;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session keeps of a signed-in person: the address and the role. Everything else is read anew. */
public record PortalUser(String email, Role role) implements UserDetails {

    static PortalUser of(Account account) {
        return new PortalUser(account.email(), account.role());
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return email;
    }
}
