/** The hospital's data node: loads patients into an index, asks the portal for questions, answers with released counts only. {@code Main} has its commands. */
@NullMarked
package no.nortrials.node;

import org.jspecify.annotations.NullMarked;
