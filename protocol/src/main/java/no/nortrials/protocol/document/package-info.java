/** Synopses as PDF and Word: text with places, then labels, headings and lists in it. */
@NullMarked
package no.nortrials.protocol.document;

import org.jspecify.annotations.NullMarked;
