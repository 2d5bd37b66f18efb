@NullMarked
package no.nortrials.portal.webhook;

import org.jspecify.annotations.NullMarked;
