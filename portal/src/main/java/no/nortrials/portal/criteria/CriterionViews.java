package no.nortrials.portal.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Trees;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.criteria.CriterionView.Place;
import org.springframework.stereotype.Component;

/** Turns criteria into what the page draws. */
@Component
class CriterionViews {
    private static final int LONGEST_PLACE = 60;

    private final CriterionForms forms;
    private final CodeList list;

    CriterionViews(CriterionForms forms, CodeList list) {
        this.forms = forms;
        this.list = list;
    }

    List<CriterionView> of(EligibilityCriteria criteria, Role role, Locale locale) {
        List<Criterion> listed = criteria.criteria().stream()
                .filter(each -> each.note().role() == role)
                .toList();
        return views(criteria, listed, locale);
    }

    /** The condition as a sentence in the reader's language, with a capital letter. */
    String sentence(Criterion criterion, Locale locale) {
        var named = Named.spoken(list, Languages.isNorwegian(locale));
        Criterion part = criterion.with(criterion.note().as(Role.PART));
        String sentence = Sentences.of(named.of(part), named.language());
        return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
    }

    private List<CriterionView> views(EligibilityCriteria criteria, List<Criterion> listed, Locale locale) {
        List<CriterionView> views = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++)
            views.add(view(criteria, listed.get(i), i == 0, i == listed.size() - 1, locale));
        return views;
    }

    private CriterionView view(
            EligibilityCriteria criteria, Criterion criterion, boolean first, boolean last, Locale locale) {
        Group group = criterion instanceof Group one ? one : null;
        return new CriterionView(
                criterion.note().id(),
                sentence(criterion, locale),
                criterion.note().label(),
                criterion.note().source(),
                criterion instanceof FreeText,
                forms.says(criterion),
                criterion.negated(),
                group == null ? "" : Rules.of(group.rule()).name(),
                group == null ? 0 : Rules.count(group.rule()),
                group == null ? List.of() : views(criteria, group.members(), locale),
                first,
                last,
                places(criteria, criterion, locale));
    }

    private List<Place> places(EligibilityCriteria criteria, Criterion moved, Locale locale) {
        Target around = Finding.around(criteria, moved.note().id());
        List<Place> places = new ArrayList<>();
        places.add(new Place(Target.inclusion().text(), ""));
        places.add(new Place(Target.exclusion().text(), ""));
        criteria.criteria().forEach(each -> groups(each, moved, places, locale));
        places.removeIf(place -> place.target().equals(around.text()));
        return places;
    }

    private void groups(Criterion criterion, Criterion moved, List<Place> places, Locale locale) {
        if (!(criterion instanceof Group group)
                || criterion.note().id().equals(moved.note().id())) return;
        places.add(new Place(new Target.Inside(group.note().id()).text(), cut(sentence(group, locale))));
        Trees.parts(group).forEach(each -> groups(each, moved, places, locale));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_PLACE ? text : text.substring(0, LONGEST_PLACE - 1) + "…";
    }
}
