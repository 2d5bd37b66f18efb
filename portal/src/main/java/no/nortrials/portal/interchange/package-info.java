/**
 * Open interfaces for the programs of sponsors, hospitals and sister organisations: REST with an OpenAPI document, FHIR R4 to read,
 * a request as one file. Each call is made on behalf of an account, by a token of its own, and may what the account may.
 */
@NullMarked
package no.nortrials.portal.interchange;

import org.jspecify.annotations.NullMarked;
