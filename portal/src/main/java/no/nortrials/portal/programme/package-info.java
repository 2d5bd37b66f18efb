/** What trusts and centres offer and plan: testbeds, and events to come. Everybody who signs in may read it. */
@NullMarked
package no.nortrials.portal.programme;

import org.jspecify.annotations.NullMarked;
