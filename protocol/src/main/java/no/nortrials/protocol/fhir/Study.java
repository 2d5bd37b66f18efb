package no.nortrials.protocol.fhir;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.source.Days;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Html;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.Numbers;
import no.nortrials.protocol.source.Phases;
import no.nortrials.protocol.source.TrialNumbers;

/** What a ResearchStudy says of itself, by the elements of R4 and of R5. */
final class Study {
    private static final String ICD10 = "icd-10";

    private final Node study;
    private final Resources resources;
    private final Findings findings;

    Study(Node study, Resources resources, Findings findings) {
        this.study = study;
        this.resources = resources;
        this.findings = findings;
    }

    void read() {
        findings.add(Field.TITLE, study.at("title"));
        study.each("label").forEach(this::label);
        study.each("identifier").forEach(this::identifier);
        findings.add(Field.SPONSOR, resources.name(study.at("sponsor")));
        study.each("associatedParty").forEach(this::party);
        Node phase = study.at("phase");
        findings.add(Field.PHASE, Phases.of(Concepts.all(phase).replace("phase-", "phase ")), phase.place());
        Stream.of("condition", "focus").flatMap(study::each).forEach(this::condition);
        study.each("studyDesign").forEach(this::design);
        Stream.of("arm", "comparisonGroup").flatMap(study::each).forEach(this::arm);
        study.each("objective").forEach(this::objective);
        study.each("outcomeMeasure").forEach(this::outcome);
        population();
    }

    private void label(Node label) {
        String kind = Concepts.all(label.at("type"));
        if (kind.contains("acronym")) findings.add(Field.ACRONYM, label.at("value"));
        else if (kind.contains("short") || kind.contains("brief") || kind.contains("plain") || kind.contains("public"))
            findings.add(Field.SHORT_TITLE, label.at("value"));
        else if (kind.contains("official") || kind.contains("scientific")) findings.add(Field.TITLE, label.at("value"));
    }

    private void identifier(Node identifier) {
        String kind = Concepts.all(identifier.at("type"));
        boolean own = kind.contains("sponsor") || kind.contains("protocol");
        if (own && TrialNumbers.field(identifier.text("value")) == Field.OTHER_NUMBER)
            findings.add(Field.PROTOCOL_NUMBER, identifier.at("value"));
        else TrialNumbers.add(findings, Concepts.words(identifier.at("type")).text(), identifier.at("value"));
    }

    private void party(Node party) {
        if (!Concepts.all(party.at("role")).contains("sponsor")) return;
        Node name = resources.name(party.at("party"));
        findings.add(Field.SPONSOR, name.told() ? name : party.at("name"));
    }

    private void condition(Node given) {
        Node condition = given.at("concept").isObject() ? given.at("concept") : given;
        findings.add(Field.CONDITION, Concepts.words(condition));
        for (Node coding : condition.at("coding").items()) {
            Place place = coding.at("code").place();
            if (!coding.at("code").told()) continue;
            findings.add(Field.CONDITION_CODE, coding.text("system") + "|" + coding.text("code"), place);
            if (coding.text("system").toLowerCase(Locale.ROOT).contains(ICD10))
                findings.add(Field.ICD10, coding.at("code"));
        }
    }

    private void design(Node design) {
        String words = Concepts.all(design);
        Place place = design.place();
        if (words.contains("blind") || words.contains("open label") || words.contains("masking"))
            findings.add(Field.BLINDING, Concepts.words(design));
        else if (words.contains("observational")) findings.add(Field.STUDY_TYPE, "OBSERVATIONAL", place);
        else if (words.contains("interventional")) findings.add(Field.STUDY_TYPE, "INTERVENTIONAL", place);
        else if (words.contains("randomi")) findings.add(Field.RANDOMISED, words.contains("non") ? "no" : "yes", place);
        else findings.add(Field.DESIGN, Concepts.words(design));
    }

    private void arm(Node arm) {
        String kind = Concepts.words(arm.at("type")).text();
        String name = resources.name(arm.at("observedGroup")).text();
        String own = arm.at("name").told() ? arm.text("name") : name;
        if (!own.isEmpty()) findings.add(Field.ARM, own + (kind.isEmpty() ? "" : ": " + kind), arm.place());
    }

    private void objective(Node objective) {
        if (!Concepts.all(objective.at("type")).contains("primary")) return;
        findings.add(Field.PRIMARY_OBJECTIVE, told(objective), objective.place());
        objective.each("outcomeMeasure").forEach(this::outcome);
    }

    private void outcome(Node outcome) {
        List<Node> kinds = Stream.concat(outcome.each("type"), Stream.of(outcome.at("type")))
                .toList();
        boolean primary = kinds.stream().anyMatch(kind -> Concepts.all(kind).contains("primary"));
        if (primary) findings.add(Field.PRIMARY_ENDPOINT, told(outcome), outcome.place());
    }

    private static String told(Node holder) {
        return Html.plain(holder.at("description").told() ? holder.text("description") : holder.text("name"));
    }

    private void population() {
        Node target = study.at("recruitment", "targetNumber");
        findings.add(Field.PLANNED_NUMBER, Numbers.count(target.text()), target.place());
        Node start = study.at("period", "start");
        Node end = study.at("period", "end");
        findings.add(Field.START, Days.first(start.text()), start.place());
        findings.add(Field.END, Days.last(end.text()), end.place());
        Stream.of("location", "region")
                .flatMap(study::each)
                .forEach(each -> findings.add(Field.COUNTRY, Concepts.words(each)));
        int sites = study.at("site").items().size();
        if (sites > 0)
            findings.add(
                    Field.NUMBER_OF_SITES,
                    Integer.toString(sites),
                    study.at("site").place());
    }
}
