@NullMarked
package no.nortrials.benchmark.nation;

import org.jspecify.annotations.NullMarked;
