@NullMarked
package no.nortrials.node.steward;

import org.jspecify.annotations.NullMarked;
