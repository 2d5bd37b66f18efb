package no.nortrials.portal.showcase;

import static no.nortrials.portal.showcase.PublicationForm.EMAIL;
import static no.nortrials.portal.showcase.PublicationForm.ETHICS;
import static no.nortrials.portal.showcase.PublicationForm.ETHICS_DAY;
import static no.nortrials.portal.showcase.PublicationForm.HOW;
import static no.nortrials.portal.showcase.PublicationForm.SUMMARY_EN;
import static no.nortrials.portal.showcase.PublicationForm.SUMMARY_NB;
import static no.nortrials.portal.showcase.PublicationForm.TITLE_EN;
import static no.nortrials.portal.showcase.PublicationForm.TITLE_NB;
import static no.nortrials.portal.showcase.PublicationForm.WHO_EN;
import static no.nortrials.portal.showcase.PublicationForm.WHO_NB;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.trial.Trial;

/**
 * Decides what of a trial the public may read. Pure; the law of the showcase:
 *
 * <ul>
 *   <li>a confidential trial is never shown;
 *   <li>a trial that no public register tells of is shown only when a hospital has published it;
 *   <li>a planned trial is shown only when the ethics committee has approved it and it has a day of start.
 * </ul>
 */
final class Showing {
    private Showing() {}

    /**
     * What may be read.
     *
     * @param publication what a hospital has written and not withdrawn
     * @param publisher the organisation number of that hospital's trust
     */
    static Optional<ShownTrial> of(Trial trial, Optional<FormData> publication, String publisher) {
        if (trial.confidential() || (!trial.isRegistered() && publication.isEmpty())) return Optional.empty();
        return ShowcaseState.of(trial.status())
                .filter(state -> state != ShowcaseState.PLANNED || mayBePlanned(trial, publication))
                .map(state -> shown(trial, state, publication.orElse(FormData.EMPTY), publisher));
    }

    private static boolean mayBePlanned(Trial trial, Optional<FormData> publication) {
        return trial.starts().isPresent()
                && publication.filter(PublicationForm::isApproved).isPresent();
    }

    private static ShownTrial shown(Trial trial, ShowcaseState state, FormData answers, String publisher) {
        return new ShownTrial(
                slug(trial),
                state,
                trial.title(),
                words(answers),
                answers.text(HOW),
                answers.text(EMAIL),
                answers.text(ETHICS),
                answers.day(ETHICS_DAY),
                ids(trial),
                trial.conditions(),
                trial.products(),
                trial.icd10(),
                Areas.of(trial.icd10()),
                trial.sponsor(),
                trial.phases(),
                trial.sex(),
                trial.minAge(),
                trial.maxAge(),
                trial.starts(),
                trial.ends(),
                trial.plannedInNorway(),
                trial.sites(),
                trial.trusts(),
                publisher,
                trial.retrieved());
    }

    /** A sponsor's own number is not shown: it is nobody else's business as long as no register tells it. */
    private static Map<String, String> ids(Trial trial) {
        return trial.ids().entrySet().stream()
                .filter(id -> !id.getKey().equals("PROTOCOL"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    }

    private static String slug(Trial trial) {
        return Stream.of("NCT", "EUCT", "EUDRACT", "PORTAL")
                .map(trial.ids()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no id that names `" + trial.id() + "`"))
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, ShownTrial.Words> words(FormData answers) {
        var words = new LinkedHashMap<String, ShownTrial.Words>();
        answers.filled(TITLE_NB)
                .ifPresent(title ->
                        words.put("nb", new ShownTrial.Words(title, answers.text(SUMMARY_NB), answers.text(WHO_NB))));
        answers.filled(TITLE_EN)
                .filter(_ -> answers.filled(SUMMARY_EN).isPresent())
                .ifPresent(title ->
                        words.put("en", new ShownTrial.Words(title, answers.text(SUMMARY_EN), answers.text(WHO_EN))));
        return words;
    }

    /** Everything by which it is found, lay words of its diagnoses among them. */
    static String searched(ShownTrial shown, List<String> diagnosisWords) {
        return Stream.of(
                        Stream.of(shown.registerTitle(), shown.sponsor(), shown.slug()),
                        shown.words().values().stream()
                                .flatMap(each -> Stream.of(each.title(), each.summary(), each.who())),
                        shown.ids().values().stream(),
                        shown.conditions().stream(),
                        shown.products().stream(),
                        shown.icd10().stream(),
                        shown.sites().stream().flatMap(site -> Stream.of(site.facility(), site.city())),
                        diagnosisWords.stream())
                .flatMap(words -> words)
                .collect(Collectors.joining(" \n"));
    }
}
