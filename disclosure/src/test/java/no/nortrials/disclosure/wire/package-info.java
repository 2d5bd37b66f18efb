@NullMarked
package no.nortrials.disclosure.wire;

import org.jspecify.annotations.NullMarked;
