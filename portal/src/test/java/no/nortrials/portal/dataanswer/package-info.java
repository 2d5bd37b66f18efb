@NullMarked
package no.nortrials.portal.dataanswer;

import org.jspecify.annotations.NullMarked;
