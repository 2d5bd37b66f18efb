@NullMarked
package no.nortrials.portal.map;

import org.jspecify.annotations.NullMarked;
