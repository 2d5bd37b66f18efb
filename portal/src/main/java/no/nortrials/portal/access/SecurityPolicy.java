package no.nortrials.portal.access;

/** What a browser may do with a page that is not like the others. */
public final class SecurityPolicy {
    /** A page that others may show in a frame: it runs nothing, sends nothing and asks for nothing. */
    public static final String FOR_FRAMES =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private SecurityPolicy() {}
}
