/** How long a forecast of recruitment and a proposal of sites take, beside a simulation of the same. */
@NullMarked
package no.nortrials.benchmark.forecast;

import org.jspecify.annotations.NullMarked;
