package no.nortrials.portal.access;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.nortrials.portal.platform.PortalProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to look and who to be. */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoGreeting {
    private final Accounts accounts;
    private final PortalProperties portal;

    DemoGreeting(Accounts accounts, PortalProperties portal) {
        this.accounts = accounts;
        this.portal = portal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String users = accounts.demo().stream()
                .collect(Collectors.groupingBy(Account::role, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> "  %-13s %s".formatted(entry.getKey(), names(entry.getValue())))
                .collect(Collectors.joining("\n"));
        System.out.printf(
                "%nThe portal is at %s%nSign in as a demo user at %s:%n%s%nAll demo data are synthetic. Stop with Ctrl-C.%n",
                portal.url(), portal.link("/demo"), users);
    }

    private static String names(List<Account> accounts) {
        String first = accounts.stream().limit(3).map(Account::name).collect(Collectors.joining(", "));
        return accounts.size() <= 3 ? first : first + " and " + (accounts.size() - 3) + " more";
    }
}
