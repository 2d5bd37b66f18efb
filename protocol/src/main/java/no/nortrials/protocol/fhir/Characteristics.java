package no.nortrials.protocol.fhir;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.source.Ages;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Html;
import no.nortrials.protocol.source.Node;

/** The characteristics of a group: those with codes become criteria that can be evaluated, the rest stays in words. */
final class Characteristics {
    private final Node group;
    private final Resources resources;
    private final Findings findings;

    Characteristics(Node group, Resources resources, Findings findings) {
        this.group = group;
        this.resources = resources;
        this.findings = findings;
    }

    void read() {
        List<Node> each = group.at("characteristic").items();
        List<Criterion> imported = new GroupImport(group, resources, findings).criteria();
        if (imported.size() == 1 && each.size() > 1) together(imported.getFirst(), each);
        else
            for (int i = 0; i < each.size(); i++)
                characteristic(each.get(i), i < imported.size() ? Optional.of(imported.get(i)) : Optional.empty());
    }

    private void characteristic(Node characteristic, Optional<Criterion> imported) {
        boolean exclude = characteristic.json().path("exclude").asBoolean(false);
        String name = characteristic.at("linkId").told() ? characteristic.text("linkId") : characteristic.text("id");
        Optional<Criterion> computable = imported.filter(each -> !(each instanceof FreeText));
        findings.criterion(
                exclude ? Category.EXCLUSION : Category.INCLUSION,
                name,
                words(characteristic, imported),
                characteristic.place(),
                computable);
        if (!exclude) computable.ifPresent(criterion -> population(criterion, characteristic.place()));
    }

    private static String words(Node characteristic, Optional<Criterion> imported) {
        String description = Html.plain(characteristic.text("description"));
        if (!description.isEmpty()) return description;
        return imported.filter(FreeText.class::isInstance)
                .map(each -> ((FreeText) each).text())
                .orElseGet(() -> Said.of(characteristic));
    }

    /** Any of them, or a number of them: one criterion of them all. */
    private void together(Criterion criterion, List<Node> each) {
        String rule = group.text("combinationMethod");
        String words = String.join(
                "\n",
                each.stream().map(one -> "- " + words(one, Optional.empty())).toList());
        Category category = criterion.note().role() == Role.EXCLUSION ? Category.EXCLUSION : Category.INCLUSION;
        findings.criterion(category, "", rule + " of\n" + words, group.place(), Optional.of(criterion));
    }

    private void population(Criterion criterion, Place place) {
        if (criterion.negated()) return;
        if (criterion instanceof Age age) {
            age.min().ifPresent(end -> findings.add(Field.AGE_MIN, Ages.lower(end.amount() + " " + end.unit()), place));
            age.max().ifPresent(end -> findings.add(Field.AGE_MAX, Ages.upper(end.amount() + " " + end.unit()), place));
        }
        if (criterion instanceof SexCriterion sex && sex.oneOf().size() == 1) {
            Sex only = sex.oneOf().iterator().next();
            if (only == Sex.FEMALE || only == Sex.MALE) findings.add(Field.SEX, only.name(), place);
        }
    }
}
