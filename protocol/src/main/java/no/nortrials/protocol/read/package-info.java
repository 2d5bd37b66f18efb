/** The one way in: bytes of a file, its format recognised by its content. */
@NullMarked
package no.nortrials.protocol.read;

import org.jspecify.annotations.NullMarked;
