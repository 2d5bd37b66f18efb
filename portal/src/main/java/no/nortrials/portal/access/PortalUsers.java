package no.nortrials.portal.access;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

@Service
class PortalUsers implements UserDetailsService {
    private final Accounts accounts;

    PortalUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.byEmail(email)
                .map(PortalUser::of)
                .orElseThrow(() -> new UsernameNotFoundException("no active account"));
    }
}
