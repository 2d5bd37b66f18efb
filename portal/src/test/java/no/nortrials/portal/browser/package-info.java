/** Walks through the portal in a real browser, and what such a walk needs. */
@NullMarked
package no.nortrials.portal.browser;

import org.jspecify.annotations.NullMarked;
