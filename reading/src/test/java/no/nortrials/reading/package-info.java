@NullMarked
package no.nortrials.reading;

import org.jspecify.annotations.NullMarked;
