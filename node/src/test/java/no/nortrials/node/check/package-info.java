@NullMarked
package no.nortrials.node.check;

import org.jspecify.annotations.NullMarked;
