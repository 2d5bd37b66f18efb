package no.nortrials.portal.trial;

import java.util.UUID;

/** A trial of the register is new or reads otherwise; published in the transaction that changes it. */
public record TrialChanged(UUID trial) {}
