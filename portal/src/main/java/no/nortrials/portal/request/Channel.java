package no.nortrials.portal.request;

/** Which way a request came: through the portal, or directly to a centre that recorded it. The two are counted apart. */
public enum Channel {
    PORTAL,
    CENTRE
}
