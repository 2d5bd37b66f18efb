/**
 * What passes between the portal and a hospital's data node, and nothing else does: a {@link
 * no.nortrials.disclosure.wire.NodeQuestion} one way, a {@link no.nortrials.disclosure.wire.NodeReply} and a {@link
 * no.nortrials.disclosure.wire.NodeStatus} the other. {@link no.nortrials.disclosure.wire.Wire} writes and reads them as JSON.
 *
 * <p>There is no type for a patient, a set of patients or an unreleased count, so none can be sent.
 */
@NullMarked
package no.nortrials.disclosure.wire;

import org.jspecify.annotations.NullMarked;
