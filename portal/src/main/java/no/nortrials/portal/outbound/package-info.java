/** Asks interfaces of others over the network: patiently, within bounds, never inside a transaction. */
@NullMarked
package no.nortrials.portal.outbound;

import org.jspecify.annotations.NullMarked;
