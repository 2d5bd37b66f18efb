/** FHIR R4 to read: trials, trusts, centres, and the criteria of one's own requests. */
@NullMarked
package no.nortrials.portal.interchange.fhir;

import org.jspecify.annotations.NullMarked;
