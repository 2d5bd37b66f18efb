package no.nortrials.portal.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail over everything, newest first. */
@Controller
class AuditController {
    private static final int SIZE = 50;

    private final JdbcAuditTrail audit;

    AuditController(JdbcAuditTrail audit) {
        this.audit = audit;
    }

    @GetMapping("/audit")
    String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.max(1, page);
        var found = audit.latest(q, (shown - 1) * SIZE, SIZE + 1);
        model.addAttribute("q", q);
        model.addAttribute("page", shown);
        model.addAttribute("more", found.size() > SIZE);
        model.addAttribute("entries", found.stream().limit(SIZE).toList());
        return "access/audit";
    }
}
