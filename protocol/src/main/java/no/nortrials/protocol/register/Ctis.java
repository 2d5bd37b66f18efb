package no.nortrials.protocol.register;

import java.util.List;
import java.util.Locale;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.source.CriteriaText;
import no.nortrials.protocol.source.Days;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.TrialNumbers;

/**
 * Reads a record that CTIS gives for one trial. Since June 2024 the authorised parts stand inside {@code authorizedApplication}, before
 * that at the top; what was applied for is read where nothing is authorised yet.
 */
public final class Ctis {
    private final Node root;
    private final Node holder;
    private final Node part;
    private final Findings findings = new Findings();

    private Ctis(Node root) {
        this.root = root;
        this.holder = root.at("authorizedApplication").isObject() ? root.at("authorizedApplication") : root;
        this.part = partOne();
    }

    private Node partOne() {
        if (holder.at("authorizedPartI").isObject()) return holder.at("authorizedPartI");
        List<Node> applications = root.at("applications").items();
        return applications.isEmpty()
                ? holder.at("authorizedPartI")
                : applications.getFirst().at("partI");
    }

    /** Whether the text is a record of CTIS. */
    public static boolean is(Node root) {
        return root.at("ctNumber").told() && new Ctis(root).part.isObject();
    }

    /** Reads a record. */
    public static Protocol read(Node root) {
        var reader = new Ctis(root);
        reader.identification();
        Node information = reader.part.at("trialDetails", "trialInformation");
        reader.condition(information.at("medicalCondition"));
        reader.objective(information);
        new CtisPopulation(root, information, reader.findings).read();
        new CtisProducts(reader.part, reader.findings).read();
        new CtisCountries(reader.holder.at("authorizedPartsII"), reader.part, reader.findings).read();
        reader.dates(information.at("trialDuration"));
        reader.criteria(information.at("eligibilityCriteria"));
        return reader.findings.protocol(Format.CTIS, "");
    }

    private void identification() {
        Node ids = part.at("trialDetails", "clinicalTrialIdentifiers");
        findings.add(Field.TITLE, ids.at("fullTitle"));
        findings.add(Field.SHORT_TITLE, ids.at("publicTitle"));
        // what the register calls the short title is the field in which sponsors give their protocol's code
        findings.add(Field.PROTOCOL_NUMBER, ids.at("shortTitle"));
        TrialNumbers.add(findings, "CTIS", root.at("ctNumber"));
        for (Node place : List.of(root.at("eudraCtInfo"), holder.at("eudraCt")))
            findings.add(Field.EUDRACT_NUMBER, place.at("eudraCtCode"));
        Node others = ids.at("secondaryIdentifyingNumbers");
        for (String name : others.json().propertyNames())
            TrialNumbers.add(findings, name.replace("Number", "").toUpperCase(Locale.ROOT), others.at(name, "number"));
        others.each("additionalRegistries")
                .forEach(registry ->
                        TrialNumbers.add(findings, registry.text("otherRegistryName"), registry.at("number")));
        part.each("sponsors").forEach(sponsor -> findings.add(Field.SPONSOR, sponsor.at("organisation", "name")));
        findings.add(Field.SPONSOR, root.at("primarySponsor", "organisation", "name"));
        findings.add(Field.STUDY_TYPE, "INTERVENTIONAL", part.place());
    }

    private void condition(Node condition) {
        condition.each("partIMedicalConditions").forEach(each -> {
            findings.add(Field.CONDITION, each.at("medicalCondition"));
            Node rare = each.at("isConditionRareDisease");
            findings.add(Field.RARE_DISEASE, rare.yesOrNo(), rare.place());
        });
        condition
                .each("meddraConditionTerms")
                .map(term -> term.at("classificationCode"))
                .filter(Node::told)
                .forEach(code -> findings.add(Field.CONDITION_CODE, "MedDRA|" + code.text(), code.place()));
        part.each("therapeuticAreas").forEach(area -> findings.add(Field.THERAPY_AREA, area.at("name")));
        part.each("partOneTherapeuticAreas")
                .forEach(area -> findings.add(Field.THERAPY_AREA, area.at("therapeuticArea", "name")));
    }

    private void objective(Node information) {
        findings.add(Field.PRIMARY_OBJECTIVE, information.at("trialObjective", "mainObjective"));
        information
                .each("endPoint", "primaryEndPoints")
                .forEach(each -> findings.add(Field.PRIMARY_ENDPOINT, each.at("endPoint")));
    }

    private void dates(Node duration) {
        Node start = duration.at("estimatedRecruitmentStartDate");
        findings.add(Field.START, Days.first(start.text()), start.place());
        for (String name : List.of("estimatedGlobalEndDate", "estimatedEndDate"))
            findings.add(
                    Field.END, Days.last(duration.text(name)), duration.at(name).place());
    }

    private void criteria(Node criteria) {
        criteria(criteria.at("principalInclusionCriteria"), "principalInclusionCriteria", Category.INCLUSION);
        criteria(criteria.at("principalExclusionCriteria"), "principalExclusionCriteria", Category.EXCLUSION);
    }

    /** The lists come in no order; their numbers give it. Some sponsors put a whole list into its only entry. */
    private void criteria(Node list, String name, Category category) {
        List<Node> entries = list.items();
        if (entries.size() == 1) CriteriaText.add(findings, entries.getFirst().at(name), category);
        else
            entries.stream()
                    .sorted((one, other) -> Integer.compare(number(one), number(other)))
                    .forEach(each -> entry(each, each.at(name), category));
    }

    private void entry(Node entry, Node text, Category category) {
        findings.criterion(category, entry.text("number"), text.text(), text.place());
    }

    private static int number(Node criterion) {
        return criterion.json().path("number").asInt(Integer.MAX_VALUE);
    }
}
