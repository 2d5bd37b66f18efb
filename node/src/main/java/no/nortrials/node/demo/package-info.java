/**
 * Synthetic patients: nobody is real. Age, sex, residence and how common each disease is follow the bundled statistics; what goes with a
 * disease is made up. Diseases are drawn one by one, so persons with several are rarer than in life.
 */
@NullMarked
package no.nortrials.node.demo;

import org.jspecify.annotations.NullMarked;
