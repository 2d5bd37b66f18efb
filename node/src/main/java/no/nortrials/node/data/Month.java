package no.nortrials.node.data;

import no.nortrials.cohort.index.IndexEngine;
import no.nortrials.disclosure.Epoch;

/**
 * The frozen copy of a month: what released numbers are counted on.
 *
 * @param epoch the month
 * @param about of the data it was frozen from
 */
public record Month(Epoch epoch, About about, IndexEngine engine) {}
