@NullMarked
package no.nortrials.cohort.sql;

import org.jspecify.annotations.NullMarked;
