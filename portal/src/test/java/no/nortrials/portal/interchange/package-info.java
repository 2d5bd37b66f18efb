@NullMarked
package no.nortrials.portal.interchange;

import org.jspecify.annotations.NullMarked;
