package no.nortrials.portal.request;

/** What a request asks for. {@code UNSPECIFIED} is a value of its own: the sponsor has not said. */
public enum RequestKind {
    SITE,
    COUNTRY,
    UNSPECIFIED,
    DEVICE_ADVICE
}
