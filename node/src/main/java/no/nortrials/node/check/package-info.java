/** What is wrong with a node, named so that somebody can mend it. */
@NullMarked
package no.nortrials.node.check;

import org.jspecify.annotations.NullMarked;
