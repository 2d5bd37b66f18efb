package no.nortrials.portal.access;

import java.util.List;
import java.util.Map;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's own account: passkeys. */
@Controller
class AccountController {
    private final PublicKeyCredentialUserEntityRepository users;
    private final UserCredentialRepository passkeys;
    private final AuditTrail audit;

    AccountController(
            PublicKeyCredentialUserEntityRepository users, UserCredentialRepository passkeys, AuditTrail audit) {
        this.users = users;
        this.passkeys = passkeys;
        this.audit = audit;
    }

    @GetMapping("/account")
    String page(Actor actor, Model model) {
        var own = users.findByUsername(actor.email());
        model.addAttribute("passkeys", own == null ? List.of() : passkeys.findByUserId(own.getId()));
        return "access/account";
    }

    @PostMapping("/account/passkeys/{id}/remove")
    String remove(Actor actor, @PathVariable String id) {
        var own = users.findByUsername(actor.email());
        var passkey = passkeys.findByCredentialId(Bytes.fromBase64(id));
        if (own == null || passkey == null || !passkey.getUserEntityUserId().equals(own.getId()))
            throw new NotFound("passkey");
        passkeys.delete(passkey.getCredentialId());
        audit.record(AuditTrail.By.actor(actor), "account.passkey-removed", null, Map.of());
        return "redirect:/account?removed";
    }
}
