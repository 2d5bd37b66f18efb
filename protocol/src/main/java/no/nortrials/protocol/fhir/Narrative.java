package no.nortrials.protocol.fhir;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Html;
import no.nortrials.protocol.source.Line;
import no.nortrials.protocol.source.Lists;
import no.nortrials.protocol.source.Node;

/** The chapters of ICH M11 on inclusion and exclusion, for a study without characteristics. */
final class Narrative {
    private static final String INCLUSION = "C218549";
    private static final String EXCLUSION = "C218550";

    private final Resources resources;
    private final Findings findings;

    Narrative(Resources resources, Findings findings) {
        this.resources = resources;
        this.findings = findings;
    }

    void read() {
        for (Node composition : resources.of("Composition"))
            for (Node section : composition.at("section").items()) {
                if (Concepts.has(section.at("code"), INCLUSION)) section(section.at("text", "div"), Category.INCLUSION);
                if (Concepts.has(section.at("code"), EXCLUSION)) section(section.at("text", "div"), Category.EXCLUSION);
            }
    }

    private void section(Node text, Category category) {
        List<Line> lines = new ArrayList<>();
        String[] all = Html.plain(text.text()).split("\n", -1);
        for (int i = 0; i < all.length; i++)
            lines.add(new Line(all[i], new Place.JsonLine(text.pointer(), i + 1), false));
        Lists.add(findings, category, lines);
    }
}
