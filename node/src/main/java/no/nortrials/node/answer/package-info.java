/** From a question to what is told: counted on the frozen month, decided by one gate for each trust, kept until the portal has it. */
@NullMarked
package no.nortrials.node.answer;

import org.jspecify.annotations.NullMarked;
