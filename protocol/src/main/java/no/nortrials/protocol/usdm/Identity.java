package no.nortrials.protocol.usdm;

import java.util.Map;
import java.util.Optional;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Days;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import no.nortrials.protocol.source.TrialNumbers;

/** Titles, numbers, sponsor and days. */
final class Identity {
    private static final String SPONSOR = "C70793";

    /** By what the code says, since the codes of titles changed between versions of the terminology. */
    private static final Map<String, Field> TITLES = Map.of(
            "Official Study Title", Field.TITLE,
            "Scientific Study Title", Field.TITLE,
            "Brief Study Title", Field.SHORT_TITLE,
            "Public Study Title", Field.SHORT_TITLE,
            "Study Acronym", Field.ACRONYM);

    private static final Map<String, Field> DAYS =
            Map.of("C171004", Field.START, "C142711", Field.END, "C69208", Field.START, "C83438", Field.END);

    private final Instances instances;
    private final Findings findings;

    Identity(Instances instances, Findings findings) {
        this.instances = instances;
        this.findings = findings;
    }

    void read(Node version) {
        version.each("titles").forEach(this::title);
        version.each("titles").forEach(title -> findings.add(Field.TITLE, title.at("text")));
        version.each("studyIdentifiers").forEach(this::number);
        version.each("referenceIdentifiers")
                .forEach(id -> TrialNumbers.add(findings, Codes.words(id.at("type")), id.at("text")));
        version.each("roles")
                .filter(role -> Codes.is(role.at("code"), SPONSOR))
                .flatMap(role -> instances.all(role.at("organizationIds")))
                .forEach(this::sponsor);
        version.each("dateValues").forEach(this::day);
    }

    private void title(Node title) {
        Field field = TITLES.get(Codes.words(title.at("type")));
        if (field != null) findings.add(field, title.at("text"));
    }

    /** The number of the sponsor is the protocol's; version 3 keeps the giver inside the number, version 4 beside it. */
    private void number(Node id) {
        Node number = id.at("text").told() ? id.at("text") : id.at("studyIdentifier");
        Optional<Node> giver = instances.of(id.text("scopeId"));
        Node organisation = giver.orElseGet(() -> id.at("studyIdentifierScope"));
        Node type = organisation.at("type").isObject() ? organisation.at("type") : organisation.at("organizationType");
        if (!Codes.is(type, SPONSOR))
            TrialNumbers.add(findings, name(organisation).text(), number);
        else {
            findings.add(Field.PROTOCOL_NUMBER, number);
            sponsor(organisation);
        }
    }

    private void sponsor(Node organisation) {
        findings.add(Field.SPONSOR, name(organisation));
    }

    private static Node name(Node organisation) {
        return organisation.at("label").told() ? organisation.at("label") : organisation.at("name");
    }

    private void day(Node date) {
        Node day = date.at("dateValue");
        Field field = DAYS.get(date.text("type", "code"));
        if (field == Field.START) findings.add(field, Days.first(day.text()), day.place());
        else if (field != null) findings.add(field, Days.last(day.text()), day.place());
    }
}
