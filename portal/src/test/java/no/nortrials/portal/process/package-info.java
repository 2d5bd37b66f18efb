/** Tests with the packaged portal as real processes: killed, doubled, restarted. They need {@code target/portal.jar}. */
@NullMarked
package no.nortrials.portal.process;

import org.jspecify.annotations.NullMarked;
