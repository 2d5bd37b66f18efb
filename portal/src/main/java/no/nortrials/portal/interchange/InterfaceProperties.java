package no.nortrials.portal.interchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the open interfaces.
 *
 * @param callsPerMinute calls one token can make in a minute, and tokens one network address can guess wrong
 */
@ConfigurationProperties("portal.interfaces")
record InterfaceProperties(@DefaultValue("120") int callsPerMinute) {}
