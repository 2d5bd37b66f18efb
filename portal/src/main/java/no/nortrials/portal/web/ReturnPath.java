package no.nortrials.portal.web;

import java.net.URI;
import java.net.URISyntaxException;

/** A page of this portal to go back to. Anything that could lead elsewhere becomes the front page. */
final class ReturnPath {
    private ReturnPath() {}

    static String of(String asked) {
        try {
            URI uri = new URI(asked);
            boolean here = asked.startsWith("/") && !asked.startsWith("//") && uri.getHost() == null;
            return here && !uri.isAbsolute() ? uri.toASCIIString() : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
