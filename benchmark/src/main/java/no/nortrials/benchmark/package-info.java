/** Drives a real portal with many requests in its database and measures how long the main pages take. */
@NullMarked
package no.nortrials.benchmark;

import org.jspecify.annotations.NullMarked;
