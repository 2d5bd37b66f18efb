package no.nortrials.portal.platform;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The portal as a whole.
 *
 * @param url where people reach it; links in mails begin with it and passkeys are bound to its host
 * @param demo whether demo data are made and the page of demo users is shown
 * @param jobs whether this process runs the timed jobs (mail, reminders, follow-ups)
 */
@ConfigurationProperties("portal")
public record PortalProperties(
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue("false") boolean demo,
        @DefaultValue("true") boolean jobs) {

    /** An address of the portal, for a mail. */
    public String link(String path) {
        return url.toString().replaceAll("/+$", "") + path;
    }
}
