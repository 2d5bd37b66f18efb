@NullMarked
package no.nortrials.portal.showcase;

import org.jspecify.annotations.NullMarked;
