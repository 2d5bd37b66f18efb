package no.nortrials.protocol.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.source.Ages;
import no.nortrials.protocol.source.CriteriaText;
import no.nortrials.protocol.source.Days;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.Numbers;
import no.nortrials.protocol.source.Phases;
import no.nortrials.protocol.source.TrialNumbers;

/** Reads a study of ClinicalTrials.gov, version 2. */
public final class ClinicalTrialsGov {
    private static final Set<String> SEXES = Set.of("ALL", "FEMALE", "MALE");
    private static final Map<String, String> BLINDING = Map.of(
            "NONE", "open label",
            "SINGLE", "single blind",
            "DOUBLE", "double blind",
            "TRIPLE", "triple blind",
            "QUADRUPLE", "quadruple blind");

    private final Node section;
    private final Node study;
    private final Findings findings = new Findings();

    private ClinicalTrialsGov(Node study) {
        this.study = study;
        this.section = study.at("protocolSection");
    }

    /** The study of a text, alone or the only one of an answer. */
    public static Optional<Node> study(Node root) {
        List<Node> studies = root.at("studies").items();
        Node study = studies.size() == 1 ? studies.getFirst() : root;
        return Optional.of(study)
                .filter(each ->
                        each.at("protocolSection", "identificationModule").isObject());
    }

    /** Reads a study. */
    public static Protocol read(Node study) {
        var reader = new ClinicalTrialsGov(study);
        reader.identification();
        reader.conditions();
        reader.design();
        new CtGovArms(reader.section.at("armsInterventionsModule"), reader.findings).read();
        reader.outcomes();
        reader.population();
        reader.dates();
        CtGovSites.read(reader.section.at("contactsLocationsModule", "locations"), reader.findings);
        return reader.findings.protocol(Format.CLINICAL_TRIALS_GOV, "2");
    }

    private void identification() {
        Node module = section.at("identificationModule");
        findings.add(Field.TITLE, module.at("officialTitle"));
        findings.add(Field.TITLE, module.at("briefTitle"));
        findings.add(Field.SHORT_TITLE, module.at("briefTitle"));
        findings.add(Field.ACRONYM, module.at("acronym"));
        findings.add(Field.PROTOCOL_NUMBER, module.at("orgStudyIdInfo", "id"));
        TrialNumbers.add(findings, "", module.at("nctId"));
        module.each("secondaryIdInfos").forEach(id -> TrialNumbers.add(findings, giver(id), id.at("id")));
        findings.add(Field.SPONSOR, section.at("sponsorCollaboratorsModule", "leadSponsor", "name"));
    }

    private static String giver(Node id) {
        return id.at("domain").told() ? id.text("domain") : words(id.text("type"));
    }

    private void conditions() {
        section.each("conditionsModule", "conditions").forEach(each -> findings.add(Field.CONDITION, each));
        Node browse = study.at("derivedSection", "conditionBrowseModule");
        browse.each("meshes")
                .filter(mesh -> mesh.at("id").told())
                .forEach(mesh -> findings.add(
                        Field.CONDITION_CODE,
                        "MeSH|" + mesh.text("id"),
                        mesh.at("id").place()));
        browse.each("browseBranches").forEach(branch -> findings.add(Field.THERAPY_AREA, branch.at("name")));
    }

    private void design() {
        Node module = section.at("designModule");
        findings.add(Field.STUDY_TYPE, module.at("studyType"));
        Node phases = module.at("phases");
        String numbers = phases.items().stream()
                .map(phase -> phase.text().replaceAll("(EARLY_)?PHASE", ""))
                .collect(joining("/"));
        findings.add(Field.PHASE, Phases.of("phase " + numbers), phases.place());
        Node count = module.at("enrollmentInfo", "count");
        findings.add(Field.PLANNED_NUMBER, Numbers.count(count.text()), count.place());
        Node info = module.at("designInfo");
        Node masking = info.at("maskingInfo", "masking");
        findings.add(Field.BLINDING, BLINDING.getOrDefault(masking.text(), ""), masking.place());
        allocation(info.at("allocation"));
        Node model = info.at("interventionModel").told() ? info.at("interventionModel") : info.at("observationalModel");
        findings.add(Field.DESIGN, words(model.text()), model.place());
    }

    private void allocation(Node allocation) {
        switch (allocation.text()) {
            case "RANDOMIZED" -> findings.add(Field.RANDOMISED, "yes", allocation.place());
            case "NON_RANDOMIZED" -> findings.add(Field.RANDOMISED, "no", allocation.place());
            default -> {}
        }
    }

    private void outcomes() {
        section.each("outcomesModule", "primaryOutcomes").forEach(outcome -> {
            String frame = outcome.text("timeFrame");
            String value = outcome.text("measure") + (frame.isEmpty() ? "" : " (" + frame + ")");
            findings.add(Field.PRIMARY_ENDPOINT, value, outcome.at("measure").place());
        });
    }

    private void population() {
        Node module = section.at("eligibilityModule");
        Node minimum = module.at("minimumAge");
        Node maximum = module.at("maximumAge");
        findings.add(Field.AGE_MIN, Ages.lower(minimum.text()), minimum.place());
        findings.add(Field.AGE_MAX, Ages.upper(maximum.text()), maximum.place());
        Node sex = module.at("sex");
        if (SEXES.contains(sex.text())) findings.add(Field.SEX, sex);
        Node healthy = module.at("healthyVolunteers");
        findings.add(Field.HEALTHY_VOLUNTEERS, healthy.yesOrNo(), healthy.place());
        CriteriaText.add(findings, module.at("eligibilityCriteria"));
    }

    private void dates() {
        Node module = section.at("statusModule");
        Node start = module.at("startDateStruct", "date");
        Node primary = module.at("primaryCompletionDateStruct", "date");
        Node end = module.at("completionDateStruct", "date");
        findings.add(Field.START, Days.first(start.text()), start.place());
        findings.add(Field.PRIMARY_COMPLETION, Days.last(primary.text()), primary.place());
        findings.add(Field.END, Days.last(end.text()), end.place());
    }

    static String words(String constant) {
        return constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
