@NullMarked
package no.nortrials.portal.enrolment;

import org.jspecify.annotations.NullMarked;
