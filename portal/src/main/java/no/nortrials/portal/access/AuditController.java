package no.nortrials.portal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.nortrials.portal.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail over everything, newest first. */
@Controller
class AuditController {
    private final JdbcAuditTrail audit;
    private final AuditTexts texts;

    AuditController(JdbcAuditTrail audit, AuditTexts texts) {
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping("/audit")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "-at") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        model.addAttribute("texts", texts);
        model.addAttribute("locale", locale);
        model.addAttribute("listing", audit.page(new AuditFilter(q, role, sort), page));
        model.addAttribute("roles", roles());
        return "access/audit";
    }

    /** Everybody who acts: the accounts' roles, holders of personal links, and the portal itself. */
    private static List<Option> roles() {
        var roles = new ArrayList<>(Option.of("role", Role.class));
        roles.addAll(Option.of("role", "LINK", "PORTAL"));
        return roles;
    }
}
