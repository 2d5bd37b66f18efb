package no.nortrials.portal.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds diagnoses by words, for other parts of the portal. */
@Component
public class Diagnoses {
    private static final int LOOKED_AT = 10;

    /** Words of trials that say which patients with a disease, and no other disease. */
    private static final Pattern QUALIFIERS = Pattern.compile(
            "\\b(relapsed|refractory|recurrent|advanced|metastatic|newly|diagnosed|untreated|stage|severe|moderate|mild|or|and|to)\\b",
            Pattern.CASE_INSENSITIVE);

    private final CodeList codes;

    Diagnoses(CodeList codes) {
        this.codes = codes;
    }

    /** The three characters of ICD-10 whose name fits all the words best; a proposal, no coding. */
    public Optional<String> category(String words) {
        return named(words).or(() -> named(QUALIFIERS.matcher(words).replaceAll(" ")));
    }

    /** All words by which a category is known, lay words and both languages among them; nothing for an unknown one. */
    public List<String> words(String category) {
        return codes.words(CodeSystem.ICD10.uri(), category);
    }

    /** Among those that fit, the commonest diagnoses have a Norwegian name and go first: melanoma is more than melanoma in situ. */
    private Optional<String> named(String words) {
        return codes.search(words, LOOKED_AT).stream()
                .filter(code -> code.system() == CodeSystem.ICD10)
                .min(Comparator.comparing(code -> code.norwegian().isEmpty()))
                .map(Code::code);
    }
}
