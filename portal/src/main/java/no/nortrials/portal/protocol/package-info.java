/**
 * A sponsor's protocol as a file: it becomes a draft with every value marked by its place, and criteria whose text is read and
 * offered as something that can be counted. Nothing is taken over before a person says so.
 */
@NullMarked
package no.nortrials.portal.protocol;

import org.jspecify.annotations.NullMarked;
