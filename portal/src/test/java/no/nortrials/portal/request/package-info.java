/** Tests of what a sponsor asks. */
@NullMarked
package no.nortrials.portal.request;

import org.jspecify.annotations.NullMarked;
