package no.nortrials.portal.criteria;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds diagnoses by words, for other parts of the portal. */
@Component
public class Diagnoses {
    private static final int LOOKED_AT = 10;

    private final CodeList codes;

    Diagnoses(CodeList codes) {
        this.codes = codes;
    }

    /** The three characters of ICD-10 whose name fits all the words best; a proposal, no coding. */
    public Optional<String> category(String words) {
        return codes.search(words, LOOKED_AT).stream()
                .filter(code -> code.system() == CodeSystem.ICD10)
                .map(Code::code)
                .findFirst();
    }
}
