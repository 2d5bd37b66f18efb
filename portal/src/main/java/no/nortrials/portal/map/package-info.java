/**
 * The map of Norway by trust area: the outlines as one drawing that every page shares, and which shade an area has on a page.
 * A map never stands alone: the page has a table with the same numbers.
 */
@NullMarked
package no.nortrials.portal.map;

import org.jspecify.annotations.NullMarked;
