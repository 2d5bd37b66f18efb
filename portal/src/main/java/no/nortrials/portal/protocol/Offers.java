package no.nortrials.portal.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.portal.access.Languages;
import no.nortrials.reading.Candidate;
import no.nortrials.reading.Coded;
import no.nortrials.reading.Proposal;

/** Puts what was read into words, and what was chosen into a criterion. */
final class Offers {
    /** From here on an offer is chosen beforehand; a person still has to say yes. */
    private static final double LIKELY = 0.7;

    private Offers() {}

    static List<Offer> of(TextCriterion criterion, List<Proposal> proposals, Locale locale) {
        Language language = Languages.isNorwegian(locale) ? Language.BOKMAL : Language.ENGLISH;
        var said = new HashSet<String>();
        return IntStream.range(0, proposals.size())
                .mapToObj(index -> offer(index, criterion, proposals.get(index), language))
                .filter(offer -> !offer.isComputable() || said.add(offer.sentence()))
                .toList();
    }

    private static Offer offer(int index, TextCriterion criterion, Proposal proposal, Language language) {
        Optional<Criterion> computable = proposal.asCriterion(note(criterion));
        return new Offer(
                index,
                proposal.getClass().getSimpleName(),
                proposal.span().in(criterion.text()),
                (int) Math.round(proposal.confidence() * 100),
                computable.map(each -> Sentences.of(each, language)).orElse(""),
                proposal instanceof Coded coded ? coded.candidates() : List.of(),
                computable.isPresent() && proposal.confidence() >= LIKELY);
    }

    /**
     * One criterion of those chosen.
     *
     * @param codes the code chosen for an offer, by its index; absent for the likeliest
     * @param any whether one of several is enough
     */
    static Optional<Criterion> chosen(
            TextCriterion criterion,
            List<Proposal> proposals,
            List<Integer> chosen,
            Map<Integer, String> codes,
            boolean any) {
        var parts = new ArrayList<Criterion>();
        for (int index : chosen) {
            if (index < 0 || index >= proposals.size()) continue;
            Note note = new Note(criterion.node() + "-" + index, "", Role.PART, "");
            with(proposals.get(index), codes.getOrDefault(index, ""))
                    .asCriterion(note)
                    .ifPresent(parts::add);
        }
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst().with(note(criterion)));
            default ->
                Optional.of(
                        new Group(note(criterion), false, any ? new Quantifier.Any() : new Quantifier.All(), parts));
        };
    }

    private static Proposal with(Proposal proposal, String code) {
        if (code.isEmpty() || !(proposal instanceof Coded coded)) return proposal;
        List<Candidate> first = coded.candidates().stream()
                .filter(candidate -> candidate.code().equals(code))
                .toList();
        return first.isEmpty()
                ? coded
                : new Coded(coded.span(), coded.confidence(), coded.negated(), coded.kind(), first, coded.window());
    }

    private static Note note(TextCriterion criterion) {
        return new Note(criterion.node(), criterion.identifier(), criterion.role(), criterion.text());
    }

    /** Of an exclusion each is enough; of an inclusion too where the words say or. */
    static boolean usuallyAny(TextCriterion criterion) {
        return criterion.role() == Role.EXCLUSION
                || criterion.text().toLowerCase(Locale.ROOT).matches("(?s).*\\b(or|eller)\\b.*");
    }
}
