@NullMarked
package no.nortrials.portal.node;

import org.jspecify.annotations.NullMarked;
