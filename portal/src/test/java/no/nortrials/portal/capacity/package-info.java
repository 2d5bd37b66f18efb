@NullMarked
package no.nortrials.portal.capacity;

import org.jspecify.annotations.NullMarked;
