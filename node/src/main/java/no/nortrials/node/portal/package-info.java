/** The way to the portal: outbound only, signed, and nothing but the messages of {@code no.nortrials.disclosure.wire}. */
@NullMarked
package no.nortrials.node.portal;

import org.jspecify.annotations.NullMarked;
