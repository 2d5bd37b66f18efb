package no.nortrials.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.nortrials.reading.Stems.Stem;

/** Finds the longest phrases of the dictionary in a criterion, and nouns that name a disease by their form. */
final class Mentions {
    private static final int LONGEST = 6;
    private static final int WORDS_BEFORE_HEAD = 3;
    private static final int SHORT = 3;
    private static final Pattern DISEASE = Pattern.compile(
            "\\p{L}{3,30}(itis|itt|osis|ose|oma|om|emia|emi|pathy|pati|plegia|algia|penia|peni|uria|trophy|syndrome?|rrhage|sclerosis|ectasis|lepsy|phobia|megaly|edema)"
                    + "|diseases?|disorders?|cancers?|carcinomas?|tumou?rs?|infections?|failure|insufficiency|dysfunction|injury|syndromes?|deficiency|stenosis|"
                    + "sykdom|sykdommer|lidelse|kreft|svikt|infeksjon|skade");
    private static final Set<String> NO_DISEASE =
            WordSet.of("diagnosis prognosis hypnosis symptom custom random bottom autonom genom dose close those "
                    + "whose purpose nose lose choose phenom dom rom som kom loose suppose chromosom endoscopi");
    private static final Pattern DRUG = Pattern.compile(
            "\\p{L}{3,20}(mab|nib|tinib|statin|pril|sartan|olol|prazole|cillin|mycin|floxacin|azole|vir|gliptin|gliflozin|glutide|platin|taxel|rubicin|dipine|parin|xaban|triptan|lukast|cept|ciclib|dronate)s?");
    private static final Set<String> UPPER_ONLY = Set.of("all", "hit", "aids", "prom", "scan", "cat", "map", "fast");
    private static final Set<String> WEAK = WordSet.of(
            "state disease disord condit other pain type stage site tumor problem sign symptom lesion use "
                    + "first second third multipl singl person drug patient need care test examin abnorm histori contact exposur observ failur surgeri "
                    + "screen baselin unspecifi acut chronic activ complic infect normal bodi adult child newborn male femal stress strain fall age");

    private Mentions() {}

    static List<Mention> in(String criterion, Dictionary dictionary) {
        List<Stem> stems = Stems.inPlace(criterion);
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < stems.size(); ) {
            Optional<Mention> exact = exact(criterion, stems, at, dictionary);
            exact.ifPresent(found::add);
            if (exact.isEmpty()) formed(criterion, stems, at, found).ifPresent(found::add);
            at = exact.isPresent() ? after(stems, at, exact.get().span().end()) : at + 1;
        }
        return found;
    }

    private static int after(List<Stem> stems, int from, int end) {
        int at = from;
        while (at < stems.size() && stems.get(at).start() < end) at++;
        return at;
    }

    private static Optional<Mention> exact(String text, List<Stem> stems, int from, Dictionary dictionary) {
        int last = from;
        while (last + 1 < stems.size()
                && last - from + 1 < LONGEST
                && joined(text, stems.get(last), stems.get(last + 1))) last++;
        for (int to = last; to >= from; to--) {
            String key = String.join(
                    " ", stems.subList(from, to + 1).stream().map(Stem::text).toList());
            Span span = new Span(stems.get(from).start(), stems.get(to).end());
            Optional<Dictionary.Term> term = dictionary.exact(key).filter(found -> firm(span.in(text), key, found));
            if (term.isPresent()) return term.map(found -> new Mention(span, found.kind(), term));
        }
        return Optional.empty();
    }

    /** Words of one phrase have nothing but space, a hyphen or a small word between them. */
    private static boolean joined(String text, Stem first, Stem second) {
        String between = text.substring(first.end(), second.start());
        return between.length() < 12 && between.chars().noneMatch(c -> ",;:.()[]\n•/".indexOf(c) >= 0);
    }

    /** A short abbreviation is one only in capitals, and a title of one common word names nothing. */
    private static boolean firm(String written, String key, Dictionary.Term term) {
        boolean single = key.indexOf(' ') < 0;
        if (single && (written.length() <= SHORT || UPPER_ONLY.contains(written.toLowerCase(Locale.ROOT))))
            return written.equals(written.toUpperCase(Locale.ROOT)) && Character.isLetter(written.charAt(0));
        return term.from() == Entry.Kind.WORD || !single || (written.length() > 5 && !WEAK.contains(key));
    }

    /** "granulomatous hepatitis": the noun and adjectives before it that belong to no other mention. */
    private static Optional<Mention> formed(String text, List<Stem> stems, int at, List<Mention> found) {
        Stem head = stems.get(at);
        String word = text.substring(head.start(), head.end()).toLowerCase(Locale.ROOT);
        if (DRUG.matcher(word).matches())
            return Optional.of(new Mention(new Span(head.start(), head.end()), Coded.Kind.DRUG, Optional.empty()));
        if (!DISEASE.matcher(word).matches() || NO_DISEASE.contains(word)) return Optional.empty();
        int first = at;
        int free = found.isEmpty() ? 0 : found.getLast().span().end();
        while (first > 0
                && at - first < WORDS_BEFORE_HEAD
                && stems.get(first - 1).start() >= free
                && adjacent(text, stems.get(first - 1), stems.get(first))) first--;
        return Optional.of(
                new Mention(new Span(stems.get(first).start(), head.end()), Coded.Kind.CONDITION, Optional.empty()));
    }

    private static boolean adjacent(String text, Stem first, Stem second) {
        String between = text.substring(first.end(), second.start());
        return between.equals(" ") || between.equals("-");
    }
}
