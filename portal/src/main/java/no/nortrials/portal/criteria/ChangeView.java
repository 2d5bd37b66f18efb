package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Locale;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.compare.Change;
import no.nortrials.eligibility.compare.Comparison;

/**
 * One change from one version to another.
 *
 * @param kind a code with the message {@code criteria.change.<kind>}
 * @param before how it read, empty when it was not there
 * @param after how it reads, empty when it is gone
 */
record ChangeView(String kind, String before, String after) {

    static List<ChangeView> between(
            EligibilityCriteria before, EligibilityCriteria after, CriterionViews views, Locale locale) {
        return Comparison.between(before, after).stream()
                .map(change -> of(change, views, locale))
                .toList();
    }

    private static ChangeView of(Change change, CriterionViews views, Locale locale) {
        return switch (change) {
            case Change.Retitled(String was, String is) -> new ChangeView("retitled", was, is);
            case Change.Added(var criterion) -> new ChangeView("added", "", views.sentence(criterion, locale));
            case Change.Removed(var criterion) -> new ChangeView("removed", views.sentence(criterion, locale), "");
            case Change.Changed(var was, var is) ->
                new ChangeView("changed", views.sentence(was, locale), views.sentence(is, locale));
            case Change.Moved(var criterion, String _) ->
                new ChangeView("moved", "", views.sentence(criterion, locale));
        };
    }
}
