/** What the readers of all formats share: nodes with their place, values in one form, plain text, and lists split into items. */
@NullMarked
package no.nortrials.protocol.source;

import org.jspecify.annotations.NullMarked;
