/**
 * The hospitals' data nodes as the portal knows them: which there are, what they were asked, and the released counts they told. A node
 * comes to the portal, never the other way round. Messages are those of {@code no.nortrials.disclosure.wire}; what is not one of
 * them is not kept, and neither are its words.
 */
@NullMarked
package no.nortrials.portal.node;

import org.jspecify.annotations.NullMarked;
