package no.nortrials.portal.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;

/** What an estimate could start from, read from the request's own form. */
final class Proposal {
    private static final int SHORTEST_WORD = 4;
    private static final double HALF = 0.5;

    private Proposal() {}

    /**
     * The answers to begin with; those that the form does not give stay empty.
     *
     * @param names the names of each figure in all languages, by its id
     */
    static FormData of(FormData request, List<Occurrence> figures, Function<String, List<String>> names) {
        FormData proposed =
                FormData.EMPTY.with("sex", request.filled(RequestFields.SEX).orElse("ALL"));
        proposed = copy(request, RequestFields.AGE_MIN, proposed, "ageFrom");
        proposed = copy(request, RequestFields.AGE_MAX, proposed, "ageTo");
        proposed = copy(request, RequestFields.PATIENTS_NORWAY, proposed, "target");
        Optional<Occurrence> likely = likely(request, figures, names);
        return likely.isPresent() ? proposed.with("figure", likely.get().id()) : proposed;
    }

    private static FormData copy(FormData from, String field, FormData to, String name) {
        return from.filled(field).map(value -> to.with(name, value)).orElse(to);
    }

    /** By the code when there is one, else by the words of indication and title: the figure most of whose name is there. */
    private static Optional<Occurrence> likely(
            FormData request, List<Occurrence> figures, Function<String, List<String>> names) {
        String code = request.text(RequestFields.ICD10);
        Optional<Occurrence> coded = code.length() < 3
                ? Optional.empty()
                : figures.stream()
                        .filter(figure ->
                                Arrays.asList(figure.icd10().split("[;-]")).contains(code.substring(0, 3)))
                        .findFirst();
        return coded.or(() -> worded(
                words(request.text(RequestFields.INDICATION) + " " + request.text(RequestFields.TITLE)),
                figures,
                names));
    }

    private static Optional<Occurrence> worded(
            Set<String> asked, List<Occurrence> figures, Function<String, List<String>> names) {
        return figures.stream()
                .filter(figure -> overlap(asked, names.apply(figure.id())) > HALF)
                .max(Comparator.comparingDouble(figure -> overlap(asked, names.apply(figure.id()))));
    }

    /** How much of the name that fits best is among the words asked for, 0 to 1. */
    private static double overlap(Set<String> asked, List<String> names) {
        return names.stream()
                .map(Proposal::words)
                .filter(name -> !name.isEmpty())
                .mapToDouble(
                        name -> (double) name.stream().filter(asked::contains).count() / name.size())
                .max()
                .orElse(0);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
