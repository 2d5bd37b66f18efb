@NullMarked
package no.nortrials.node.settings;

import org.jspecify.annotations.NullMarked;
