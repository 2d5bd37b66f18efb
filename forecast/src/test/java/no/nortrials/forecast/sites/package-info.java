/** Tests: the worked example of the methods has these answers, and the model above twenty candidates comes near the exact one. */
@NullMarked
package no.nortrials.forecast.sites;

import org.jspecify.annotations.NullMarked;
