/** Synthetic demo data: two years of requests that say they are synthetic. */
@NullMarked
package no.nortrials.portal.demo;

import org.jspecify.annotations.NullMarked;
