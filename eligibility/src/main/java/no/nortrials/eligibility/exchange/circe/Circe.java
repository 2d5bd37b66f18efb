package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Source;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;

/** Reads cohort expressions. */
public final class Circe {
    private final Place root;
    private final Work work;
    private final IndexEvent index;

    private Circe(Place root) {
        this.root = root;
        this.work = new Work(new ConceptSets(root));
        Place primary = root.required("PrimaryCriteria");
        primary.only("CriteriaList", "ObservationWindow", "PrimaryCriteriaLimit");
        this.index = new IndexEvent(Entries.read(primary, work), Limit.of(primary, "PrimaryCriteriaLimit"), work);
    }

    /** Reads an expression; what it says beside eligibility is dropped and told. */
    public static Import read(String text) {
        return Source.read(text, root -> new Circe(root).expression());
    }

    private Import expression() {
        root.only(
                "Title",
                "cdmVersionRange",
                "ConceptSets",
                "PrimaryCriteria",
                "AdditionalCriteria",
                "QualifiedLimit",
                "ExpressionLimit",
                "InclusionRules",
                "EndStrategy",
                "CensoringCriteria",
                "CollapseSettings",
                "CensorWindow");
        List<Criterion> criteria = new ArrayList<>(index.isOneDay() ? oneByOne() : List.of(atOnce()));
        Given.in(root, "CensorWindow").ifPresent(window -> criteria.add(inWords(window)));
        String title = Given.in(root, "Title").map(Place::text).orElse("");
        return new Import.Imported(new EligibilityCriteria(title, criteria), dropped());
    }

    /** One criterion for each rule: of the one day of index events they hold together when each of them holds. */
    private List<Criterion> oneByOne() {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(index.from(work.top("Primary criteria", ""), _ -> List.of()));
        for (Rule rule : Rule.all(root, work))
            criteria.add(index.from(work.top(rule.name(), rule.description()), event -> List.of(rule.at(event))));
        return criteria;
    }

    private Criterion atOnce() {
        return index.from(work.top("Primary criteria", ""), event -> {
            List<Criterion> all = new ArrayList<>(qualified());
            for (Rule rule : Rule.all(root, work)) all.add(rule.at(event));
            return all;
        });
    }

    /** Circe looks at the qualified limit only where there are additional criteria, be they empty; it matters only where rules follow. */
    private List<Criterion> qualified() {
        Limit kept = Limit.of(root, "QualifiedLimit");
        List<Rule> additional = Rule.additional(root, work);
        boolean rulesFollow = Rule.all(root, work).size() > additional.size();
        if (kept == Limit.ALL || Given.in(root, "AdditionalCriteria").isEmpty() || !rulesFollow) return List.of();
        return index.noneBetter(
                kept, other -> additional.stream().map(rule -> rule.at(other)).toList());
    }

    private Criterion inWords(Place place) {
        FreeText words = work.words(place);
        return words.with(words.note().as(Role.INCLUSION));
    }

    private List<Problem> dropped() {
        List<Problem> all = new ArrayList<>(work.sets().unmapped());
        all.addAll(work.dropped());
        all.addAll(Beside.eligibility(root));
        return all;
    }
}
