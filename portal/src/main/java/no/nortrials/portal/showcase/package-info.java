/**
 * The showcase: public pages of planned and ongoing trials in Norway. What may be shown is decided once, when a trial or its
 * publication changes, and written to one table; public pages, feeds and interfaces read that table and nothing else.
 */
@NullMarked
package no.nortrials.portal.showcase;

import org.jspecify.annotations.NullMarked;
