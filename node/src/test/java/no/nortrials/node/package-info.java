@NullMarked
package no.nortrials.node;

import org.jspecify.annotations.NullMarked;
