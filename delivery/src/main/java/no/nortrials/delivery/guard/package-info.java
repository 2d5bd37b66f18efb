/** Guards of arguments that the packages beside this one share. Nothing here is meant for use from outside the library. */
@NullMarked
package no.nortrials.delivery.guard;

import org.jspecify.annotations.NullMarked;
