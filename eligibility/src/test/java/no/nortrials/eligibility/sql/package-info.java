@NullMarked
package no.nortrials.eligibility.sql;

import org.jspecify.annotations.NullMarked;
