package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Role;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the builder's page together. */
@Component
class CriteriaPage {
    private static final int MOST_HITS = 25;
    private static final List<String> NEW_KINDS = List.of("codes", "age", "sex", "residence", "alive", "trial", "text");

    private final CriterionForms forms;
    private final CriterionViews views;
    private final CodeList list;

    CriteriaPage(CriterionForms forms, CriterionViews views, CodeList list) {
        this.forms = forms;
        this.views = views;
        this.list = list;
    }

    /** What the reader asked for in the address. */
    record Asked(String question, Target target, String edit, String add) {}

    ModelAndView of(Desk desk, Asked asked, Locale locale) {
        ModelAndView page = with(desk, asked, locale);
        FormPanel form = form(desk, asked, locale);
        return page.addObject("form", form);
    }

    /** The page after a form was filled in wrongly, or too late: with what was typed. */
    ModelAndView of(
            Desk desk, Asked asked, CriterionKind kind, FormData typed, Map<String, Problem> problems, Locale locale) {
        return with(desk, asked, locale)
                .addObject(
                        "form",
                        FormPanel.of(kind, asked.edit(), asked.target().text(), forms.fields(kind), typed, problems));
    }

    private ModelAndView with(Desk desk, Asked asked, Locale locale) {
        boolean norwegian = Languages.isNorwegian(locale);
        Target target = existing(desk, asked.target());
        return new ModelAndView("criteria/builder")
                .addObject("desk", desk)
                .addObject("inclusion", views.of(desk.criteria(), Role.INCLUSION, locale))
                .addObject("exclusion", views.of(desk.criteria(), Role.EXCLUSION, locale))
                .addObject("count", desk.criteria().criteria().size())
                .addObject("inWords", inWords(desk))
                .addObject("q", asked.question())
                .addObject("hits", list.search(asked.question(), MOST_HITS))
                .addObject("norwegian", norwegian)
                .addObject("target", target.text())
                .addObject("chosen", chosen(desk, target, locale))
                .addObject("kinds", NEW_KINDS)
                .addObject("rules", List.of(Rules.values()))
                .addObject("examples", List.of(Example.values()))
                .addObject("picked", Set.of());
    }

    private static long inWords(Desk desk) {
        return desk.criteria().criteria().stream()
                .filter(FreeText.class::isInstance)
                .count();
    }

    /** The group or the words that a new criterion goes to, read aloud; null for the two lists. */
    private @Nullable String chosen(Desk desk, Target target, Locale locale) {
        return switch (target) {
            case Target.Listed _ -> null;
            case Target.Inside(String id) -> views.sentence(Finding.required(desk.criteria(), id), locale);
            case Target.Instead(String id) -> views.sentence(Finding.required(desk.criteria(), id), locale);
        };
    }

    private static Target existing(Desk desk, Target target) {
        return switch (target) {
            case Target.Listed listed -> listed;
            case Target.Inside(String id) ->
                Finding.find(desk.criteria(), id).isPresent() ? target : Target.inclusion();
            case Target.Instead(String id) ->
                Finding.find(desk.criteria(), id).isPresent() ? target : Target.inclusion();
        };
    }

    private @Nullable FormPanel form(Desk desk, Asked asked, Locale locale) {
        if (!desk.editable()) return null;
        if (!asked.edit().isEmpty()) return edited(desk, asked.edit(), locale);
        CriterionKind kind = CriterionKind.named(asked.add()).orElse(null);
        if (kind == null || kind == CriterionKind.GROUP) return null;
        Target target = existing(desk, asked.target());
        FormData answers = new FormData(
                Map.of("source", List.of(Moves.note(target, desk.criteria()).source())));
        return FormPanel.of(kind, "", target.text(), forms.fields(kind), answers, Map.of());
    }

    private @Nullable FormPanel edited(Desk desk, String id, Locale locale) {
        Criterion criterion = Finding.find(desk.criteria(), id).orElse(null);
        CriterionKind kind =
                criterion == null ? null : CriterionKind.of(criterion).orElse(null);
        if (criterion == null || kind == null || !forms.says(criterion)) return null;
        FormData answers = forms.fill(
                kind, Named.shown(list, Languages.isNorwegian(locale)).of(criterion));
        return FormPanel.of(kind, id, "", forms.fields(kind), answers, Map.of());
    }
}
