package no.nortrials.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs in as one of the demo users. Exists in demo mode only, and only for accounts marked as demo. */
@Controller
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoController {
    private final Accounts accounts;
    private final SignIn signIn;

    DemoController(Accounts accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @Bean
    static RouteRules demoRoutes() {
        return () -> List.of(RouteRule.open(HttpMethod.GET, "/demo"), RouteRule.open(HttpMethod.POST, "/demo/sign-in"));
    }

    @GetMapping("/demo")
    String page(Model model) {
        Map<Role, List<Account>> byRole = accounts.demo().stream()
                .collect(Collectors.groupingBy(Account::role, () -> new EnumMap<>(Role.class), Collectors.toList()));
        model.addAttribute("byRole", byRole);
        return "access/demo";
    }

    @PostMapping("/demo/sign-in")
    String signIn(@RequestParam UUID account, HttpServletRequest request, HttpServletResponse response) {
        Account chosen = accounts.demo().stream()
                .filter(each -> each.id().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("demo account"));
        signIn.as(chosen, request, response);
        return "redirect:/";
    }
}
