package no.nortrials.portal.dispatch.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.dispatch.proposal.Reason;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for pages, in the reader's language: {@code @dispatchWords} in templates. */
@Component("dispatchWords")
public class DispatchWords {
    private final Texts texts;

    DispatchWords(Texts texts) {
        this.texts = texts;
    }

    public String trust(UUID id) {
        return texts.trust(id, locale());
    }

    public String code(String prefix, String code) {
        return texts.code(prefix, code, locale());
    }

    /** A reason as a sentence. */
    public String reason(Reason.Stored reason) {
        List<String> detail = reason.detail();
        String prefix = switch (reason.code()) {
            case "AREA_WANTED" -> "therapyArea";
            case "PHASE_WANTED", "PHASE_NOT_WANTED" -> "phase";
            case "IN_NETWORK" -> "dispatch.centre";
            case "REGION_PREFERRED", "REGION_NOT_PREFERRED" -> "region";
            case "POPULATION_NOT_WANTED" -> "dispatch.population";
            case "PRODUCT_NOT_WANTED" -> "dispatch.product";
            default -> "dispatch.none";
        };
        return texts.text(
                "dispatch.reason." + reason.code(),
                locale(),
                detail.stream().map(each -> words(prefix, each)).toArray());
    }

    private String words(String prefix, String codes) {
        if (prefix.equals("dispatch.none")) return codes;
        if (prefix.equals("dispatch.centre")) return texts.centre(codes, locale());
        return Arrays.stream(codes.split(" ")).map(code -> code(prefix, code)).collect(Collectors.joining(", "));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
