@NullMarked
package no.nortrials.portal.protocol;

import org.jspecify.annotations.NullMarked;
