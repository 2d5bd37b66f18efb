package no.nortrials.portal.registers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the unit sees how asking the registers stands, and asks them now. */
@Controller
class RegisterController {
    private static final String PAGE = "redirect:/trials/registers";

    private final RegisterRounds rounds;

    RegisterController(RegisterRounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping("/trials/registers")
    ModelAndView show() {
        var all = rounds.all();
        return new ModelAndView("registers/page")
                .addObject("rounds", all)
                .addObject("open", all.stream().anyMatch(Round::isOpen));
    }

    @PostMapping("/trials/registers/{register}/fetch")
    String fetch(@PathVariable RegisterName register, @RequestParam(defaultValue = "false") boolean whole) {
        rounds.soon(register, whole);
        return PAGE;
    }

    @PostMapping("/trials/registers/{register}/switch")
    String switchOn(@PathVariable RegisterName register, @RequestParam boolean on) {
        rounds.switchOn(register, on);
        return PAGE;
    }
}
