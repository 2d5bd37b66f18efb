/** Studies in FHIR R4 and R5, as ICH M11 and the guide Utilizing the Digital Protocol write them: plain JSON, no library of FHIR. */
@NullMarked
package no.nortrials.protocol.fhir;

import org.jspecify.annotations.NullMarked;
