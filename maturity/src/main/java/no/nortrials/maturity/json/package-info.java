/** The JSON form. Versioned; a framework's is published as a JSON Schema beside this package; unknown properties are refused. */
@NullMarked
package no.nortrials.maturity.json;

import org.jspecify.annotations.NullMarked;
