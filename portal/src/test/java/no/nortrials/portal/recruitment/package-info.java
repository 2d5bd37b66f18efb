@NullMarked
package no.nortrials.portal.recruitment;

import org.jspecify.annotations.NullMarked;
