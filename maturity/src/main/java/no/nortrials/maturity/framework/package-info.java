/** The versions of a framework: gates, domains, statements by level. */
@NullMarked
package no.nortrials.maturity.framework;

import org.jspecify.annotations.NullMarked;
