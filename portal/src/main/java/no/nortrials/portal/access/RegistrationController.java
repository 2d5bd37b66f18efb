package no.nortrials.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A company opens an account. */
@Controller
class RegistrationController {
    private final Registrations registrations;
    private final SignIn signIn;

    RegistrationController(Registrations registrations, SignIn signIn) {
        this.registrations = registrations;
        this.signIn = signIn;
    }

    @GetMapping("/register")
    String page(Model model) {
        return show(FormData.EMPTY, Map.of(), model);
    }

    @PostMapping("/register")
    String ask(@RequestParam MultiValueMap<String, String> sent, Locale locale, Model model) {
        var typed = new FormData(new HashMap<String, List<String>>(sent));
        var problems = FormCheck.all(RegistrationForm.FIELDS, typed);
        if (!problems.isEmpty()) return show(typed, problems, model);
        registrations.ask(Registration.of(typed, Languages.isNorwegian(locale) ? "nb" : "en"));
        return "redirect:/register?sent";
    }

    private static String show(FormData typed, Map<String, Problem> problems, Model model) {
        model.addAttribute("fields", FormView.of(RegistrationForm.NAME, RegistrationForm.FIELDS, typed, problems));
        return "access/register";
    }

    @GetMapping("/register/confirm")
    String confirmPage(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return "access/confirm";
    }

    @PostMapping("/register/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String token, HttpServletRequest request, HttpServletResponse response) {
        var account = registrations.confirm(token);
        account.ifPresent(opened -> signIn.as(opened, request, response));
        return account.isPresent() ? "redirect:/" : "redirect:/register?failed";
    }
}
