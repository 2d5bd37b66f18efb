@NullMarked
package no.nortrials.portal.interchange.fhir;

import org.jspecify.annotations.NullMarked;
