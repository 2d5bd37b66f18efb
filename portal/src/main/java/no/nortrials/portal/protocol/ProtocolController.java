package no.nortrials.portal.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.request.Product;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.Reading;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.read.ProtocolReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A protocol is given, and its criteria are gone through. */
@Controller
class ProtocolController {
    private final ProtocolDesk desk;

    ProtocolController(ProtocolDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/requests/from-protocol")
    String ask() {
        return "protocol/upload";
    }

    @PostMapping("/requests/from-protocol")
    ModelAndView begin(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "DRUG") Product product)
            throws IOException {
        if (file == null || file.isEmpty()) return refused(Reason.EMPTY, "", product);
        return switch (read(file)) {
            case Reading.Refused(Reason reason, String detail) -> refused(reason, detail, product);
            case Reading.Read(Protocol protocol) ->
                new ModelAndView(
                        "redirect:/requests/" + desk.begin(actor, product, protocol, name(file)) + "/protocol");
        };
    }

    private static Reading read(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return ProtocolReader.read(content);
        }
    }

    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll("[\\p{Cntrl}/\\\\]", "");
        return name.length() <= 120 ? name : name.substring(0, 120);
    }

    private static ModelAndView refused(Reason reason, String detail, Product product) {
        return new ModelAndView("protocol/upload", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("reason", reason.name())
                .addObject("detail", detail)
                .addObject("product", product.name());
    }

    @GetMapping("/requests/{id}/protocol")
    ModelAndView show(Actor actor, @PathVariable UUID id, Locale locale) {
        return new ModelAndView("protocol/page").addObject("shown", desk.show(actor, id, locale));
    }

    @PostMapping("/requests/{id}/protocol/{node}")
    String decide(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String node,
            @RequestParam(defaultValue = "accept") String choice,
            @RequestParam(defaultValue = "false") boolean any,
            @RequestParam MultiValueMap<String, String> typed) {
        boolean done = choice.equals("accept")
                ? desk.accept(actor, id, node, chosen(typed), codes(typed), any)
                : desk.words(actor, id, node, choice.equals("open"));
        String next = typed.getFirst("next");
        String where = done && !choice.equals("open") && next != null && next.matches("[A-Za-z0-9._-]+") ? next : node;
        return "redirect:/requests/" + id + "/protocol" + (done ? "" : "?undone") + "#c-" + where;
    }

    private static List<Integer> chosen(MultiValueMap<String, String> typed) {
        var chosen = new ArrayList<Integer>();
        for (String each : typed.getOrDefault("offer", List.of()))
            if (each.matches("\\d{1,3}")) chosen.add(Integer.valueOf(each));
        return chosen;
    }

    private static Map<Integer, String> codes(MultiValueMap<String, String> typed) {
        var codes = new HashMap<Integer, String>();
        typed.forEach((name, given) -> {
            if (name.matches("code-\\d{1,3}"))
                codes.put(Integer.valueOf(name.substring("code-".length())), given.getFirst());
        });
        return codes;
    }
}
