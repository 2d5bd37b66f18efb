@NullMarked
package no.nortrials.node.portal;

import org.jspecify.annotations.NullMarked;
