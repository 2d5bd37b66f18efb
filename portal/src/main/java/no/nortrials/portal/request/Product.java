package no.nortrials.portal.request;

/** Which of the two forms a request is made on. */
public enum Product {
    DRUG,
    DEVICE
}
