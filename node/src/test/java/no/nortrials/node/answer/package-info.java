@NullMarked
package no.nortrials.node.answer;

import org.jspecify.annotations.NullMarked;
