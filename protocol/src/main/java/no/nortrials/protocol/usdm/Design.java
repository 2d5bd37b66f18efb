package no.nortrials.protocol.usdm;

import java.util.Locale;
import java.util.stream.Stream;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.Phases;

/** How the study is made: type, phase, arms, conditions, objectives and interventions. Version 3 keeps some of it at the version. */
final class Design {
    private static final String PRIMARY_OBJECTIVE = "C85826";
    private static final String PRIMARY_ENDPOINT = "C94496";
    private static final String RANDOMISED = "C46079";

    private final Instances instances;
    private final Findings findings;

    Design(Instances instances, Findings findings) {
        this.instances = instances;
        this.findings = findings;
    }

    void read(Node version, Node design) {
        for (Node holder : new Node[] {design, version}) {
            type(holder.at("studyType"));
            Node phase = Codes.of(holder.at("studyPhase")).at("decode");
            findings.add(Field.PHASE, Phases.of(phase.text()), phase.place());
        }
        Stream.of(design, version).forEach(holder -> new Interventions(instances, findings).read(holder));
        design.each("therapeuticAreas").forEach(area -> findings.add(Field.THERAPY_AREA, area.at("decode")));
        design.each("indications").forEach(this::indication);
        findings.add(Field.BLINDING, Codes.of(design.at("blindingSchema")).at("decode"));
        findings.add(Field.DESIGN, design.at("model", "decode"));
        findings.add(Field.DESIGN, design.at("interventionModel", "decode"));
        Stream.of("subTypes", "trialTypes", "characteristics")
                .flatMap(design::each)
                .forEach(this::randomised);
        design.each("arms").forEach(this::arm);
        design.each("objectives").forEach(this::objective);
    }

    private void type(Node type) {
        Node words = type.at("decode");
        String told = words.text();
        for (String kind : new String[] {"Interventional", "Observational", "Expanded Access"})
            if (told.startsWith(kind))
                findings.add(Field.STUDY_TYPE, kind.replace(' ', '_').toUpperCase(Locale.ROOT), words.place());
    }

    private void randomised(Node code) {
        if (Codes.is(code, RANDOMISED)) findings.add(Field.RANDOMISED, "yes", code.place());
    }

    private void indication(Node indication) {
        Node words = indication.at("label").told() ? indication.at("label") : indication.at("description");
        findings.add(Field.CONDITION, words.told() ? words : indication.at("name"));
        indication.each("codes").forEach(this::code);
        Node rare = indication.at("isRareDisease");
        findings.add(Field.RARE_DISEASE, rare.yesOrNo(), rare.place());
    }

    private void code(Node code) {
        String system = code.text("codeSystem");
        if (!code.at("code").told()) return;
        Place place = code.at("code").place();
        findings.add(Field.CONDITION_CODE, system + "|" + code.text("code"), place);
        if (system.toUpperCase(Locale.ROOT).contains("ICD-10")) findings.add(Field.ICD10, code.at("code"));
    }

    private void arm(Node arm) {
        Node name = arm.at("label").told() ? arm.at("label") : arm.at("name");
        String kind = Codes.words(arm.at("type"));
        findings.add(Field.ARM, name.text() + (kind.isEmpty() ? "" : ": " + kind), name.place());
    }

    private void objective(Node objective) {
        if (Codes.is(objective.at("level"), PRIMARY_OBJECTIVE))
            plain(Field.PRIMARY_OBJECTIVE, objective.at("text"), objective);
        objective
                .each("endpoints")
                .filter(endpoint -> Codes.is(endpoint.at("level"), PRIMARY_ENDPOINT))
                .forEach(endpoint -> plain(Field.PRIMARY_ENDPOINT, endpoint.at("text"), endpoint));
    }

    private void plain(Field field, Node text, Node holder) {
        Node dictionary = instances.of(holder.text("dictionaryId")).orElseGet(() -> holder.at("dictionary"));
        findings.add(field, Template.plain(instances, findings, text, dictionary), text.place());
    }
}
