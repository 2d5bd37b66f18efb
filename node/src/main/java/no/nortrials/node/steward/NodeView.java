package no.nortrials.node.steward;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.disclosure.Allowance;
import no.nortrials.disclosure.Answer;
import no.nortrials.disclosure.Event;
import no.nortrials.node.answer.Entry;
import no.nortrials.node.check.Finding;
import no.nortrials.node.data.LastLoad;
import no.nortrials.node.data.Month;
import no.nortrials.node.portal.Link;
import no.nortrials.node.regression.Drift;

/** The node as its steward sees and moves it. */
public interface NodeView {
    /** How the way to the portal is. */
    Link link();

    /** The month that is answered from. */
    Optional<Month> month();

    /** When the newest data were loaded. */
    Optional<Instant> newest();

    Optional<LastLoad> lastLoad();

    /** What the last self-test found. */
    List<Finding> findings();

    /** Looks at everything again. */
    void test();

    /** Begins a load in the background. */
    void load();

    boolean isLoading();

    List<Drift> drifts();

    List<Entry> questions();

    /** What was drawn at each trust for the whole question, told or not. */
    Map<String, Answer> drawn(Entry entry);

    Map<String, Allowance> allowances(String organisation);

    void decide(UUID question, String steward, Event.Verdict verdict);
}
