@NullMarked
package no.nortrials.node.data;

import org.jspecify.annotations.NullMarked;
