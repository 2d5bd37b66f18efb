/** The Unified Study Definitions Model of CDISC, versions 3 and 4, as JSON. */
@NullMarked
package no.nortrials.protocol.usdm;

import org.jspecify.annotations.NullMarked;
