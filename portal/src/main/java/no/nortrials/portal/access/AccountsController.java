package no.nortrials.portal.access;

import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Administration of accounts. */
@Controller
class AccountsController {
    private final Accounts accounts;
    private final AccountAdministration administration;

    AccountsController(Accounts accounts, AccountAdministration administration) {
        this.accounts = accounts;
        this.administration = administration;
    }

    @GetMapping("/accounts")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return show(new AccountFilter(q, role, state, sort), page, model);
    }

    private String show(AccountFilter filter, int page, Model model) {
        model.addAttribute("listing", accounts.page(filter, page));
        model.addAttribute("roles", Option.of("role", Role.class));
        model.addAttribute("states", Option.of("accounts.state", "OPEN", "CLOSED"));
        model.addAttribute("organisations", administration.organisations());
        return "access/accounts";
    }

    @PostMapping("/accounts")
    String add(Actor actor, @RequestParam Map<String, String> typed, Model model) {
        return switch (administration.add(actor, typed)) {
            case AccountAdministration.Added _ -> "redirect:/accounts?added";
            case AccountAdministration.Refused refused -> {
                model.addAttribute("problem", refused);
                model.addAttribute("typed", typed);
                yield show(AccountFilter.ALL, 1, model);
            }
        };
    }

    @PostMapping("/accounts/{id}/active")
    String setActive(Actor actor, @PathVariable UUID id, @RequestParam boolean active) {
        administration.setActive(actor, id, active);
        return "redirect:/accounts";
    }
}
