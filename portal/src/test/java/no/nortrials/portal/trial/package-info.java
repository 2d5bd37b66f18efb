@NullMarked
package no.nortrials.portal.trial;

import org.jspecify.annotations.NullMarked;
