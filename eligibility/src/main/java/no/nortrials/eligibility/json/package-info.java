/**
 * The JSON form of criteria. Versioned; published as a JSON Schema in {@code criteria-1.0.schema.json} beside this package;
 * properties that the schema does not know are refused.
 *
 * <p>Law: reading what was written gives the same criteria.
 */
@NullMarked
package no.nortrials.eligibility.json;

import org.jspecify.annotations.NullMarked;
