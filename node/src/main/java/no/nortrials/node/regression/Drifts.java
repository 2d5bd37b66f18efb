package no.nortrials.node.regression;

import java.util.List;

/** All regression questions as counted last. */
record Drifts(List<Drift> drifts) {
    Drifts {
        drifts = List.copyOf(drifts);
    }
}
