@NullMarked
package no.nortrials.portal.registers;

import org.jspecify.annotations.NullMarked;
