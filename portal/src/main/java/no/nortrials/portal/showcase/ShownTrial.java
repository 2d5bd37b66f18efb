package no.nortrials.portal.showcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.trial.Trial;

/**
 * All that the public may read of a trial. Nothing else of it leaves the portal by the showcase.
 *
 * @param slug names it in addresses: its first id, in small letters
 * @param registerTitle the title as its register or the hospital that entered it writes it
 * @param words what the hospital wrote, by language ({@code nb}, {@code en}); empty when no hospital published it
 * @param how how to take part; empty when not told
 * @param ethics the ethics committee's reference; empty when not told
 * @param areas codes of therapy areas
 * @param publisher organisation number of the trust that published it; empty when none did
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ShownTrial(
        String slug,
        ShowcaseState state,
        String registerTitle,
        Map<String, Words> words,
        String how,
        String email,
        String ethics,
        Optional<LocalDate> ethicsDay,
        Map<String, String> ids,
        List<String> conditions,
        List<String> products,
        List<String> icd10,
        List<String> areas,
        String sponsor,
        List<String> phases,
        String sex,
        Optional<Integer> minAge,
        Optional<Integer> maxAge,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        Optional<Integer> plannedInNorway,
        List<Trial.Site> sites,
        List<String> trusts,
        String publisher,
        Map<String, LocalDate> retrieved) {

    /** A hospital's words in one language; {@code who} may be empty. */
    public record Words(String title, String summary, String who) {}

    /** In the language asked for, else in the other, else the register's title. */
    public String title(String language) {
        return in(language).map(Words::title).orElse(registerTitle);
    }

    public Optional<Words> in(String language) {
        String wanted = language.equals("en") ? "en" : "nb";
        return Optional.ofNullable(words.get(wanted))
                .or(() -> words.values().stream().findFirst());
    }

    /** The language of what {@link #title} gives, for a screen reader. */
    public String languageOf(String language) {
        String wanted = language.equals("en") ? "en" : "nb";
        return words.isEmpty()
                ? "en"
                : words.containsKey(wanted) ? wanted : words.keySet().iterator().next();
    }

    /** Such as {@code 18–65}; empty when no age is told. */
    public String ages() {
        if (minAge.isEmpty() && maxAge.isEmpty()) return "";
        return minAge.map(String::valueOf).orElse("0")
                + maxAge.map(age -> "–" + age).orElse("+");
    }
}
