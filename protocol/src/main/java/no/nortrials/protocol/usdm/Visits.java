package no.nortrials.protocol.usdm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;

/** The encounters in their order with the time that the main timeline gives them, and how long the timeline is. */
final class Visits {
    private final Instances instances;
    private final Findings findings;
    private final Map<String, Node> timingOfEncounter = new HashMap<>();

    Visits(Instances instances, Findings findings) {
        this.instances = instances;
        this.findings = findings;
    }

    void read(Node design) {
        List<Node> timelines = design.at("scheduleTimelines").items();
        timelines.stream()
                .filter(each -> each.json().path("mainTimeline").asBoolean(false))
                .forEach(this::timeline);
        for (Node encounter : design.at("encounters").items()) visit(encounter);
    }

    private void timeline(Node timeline) {
        Node planned = timeline.at("plannedDuration");
        Shown.of(planned.at("quantity")).ifPresent(words -> findings.add(Field.DURATION, words, planned.place()));
        findings.add(Field.DURATION, planned.at("text"));
        Map<String, Node> timings = new HashMap<>();
        for (Node timing : timeline.at("timings").items())
            timings.putIfAbsent(timing.text("relativeFromScheduledInstanceId"), timing);
        for (Node instance : timeline.at("instances").items()) {
            Node timing = timings.get(instance.text("id"));
            if (timing != null && instance.at("encounterId").told())
                timingOfEncounter.putIfAbsent(instance.text("encounterId"), timing);
        }
    }

    private void visit(Node encounter) {
        Optional<Node> timing = instances
                .of(encounter.text("scheduledAtId"))
                .or(() -> Optional.ofNullable(timingOfEncounter.get(encounter.text("id"))));
        String when = timing.map(this::when).orElse("");
        findings.add(Field.VISIT, name(encounter) + (when.isEmpty() ? "" : ": " + when), encounter.place());
    }

    private static String name(Node encounter) {
        return encounter.at("label").told() ? encounter.text("label") : encounter.text("name");
    }

    private String when(Node timing) {
        String amount = timing.at("valueLabel").told() ? timing.text("valueLabel") : timing.text("value");
        String window = timing.text("windowLabel");
        String side = Codes.words(timing.at("type")).toLowerCase(Locale.ROOT);
        String told = side.equals("before") || side.equals("after")
                ? amount + " " + side + other(timing)
                : amount + " (" + side + ")";
        return amount.isEmpty() ? "" : window.isEmpty() ? told : told + ", window " + window;
    }

    private String other(Node timing) {
        return instances
                .of(timing.text("relativeToScheduledInstanceId"))
                .flatMap(instance -> instances.of(instance.text("encounterId")))
                .map(encounter -> " " + name(encounter))
                .orElse("");
    }
}
