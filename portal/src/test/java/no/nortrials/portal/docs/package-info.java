/** Tests that the documents say what the program does. */
@NullMarked
package no.nortrials.portal.docs;

import org.jspecify.annotations.NullMarked;
