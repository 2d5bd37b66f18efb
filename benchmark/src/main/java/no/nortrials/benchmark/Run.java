package no.nortrials.benchmark;

import java.util.List;

/**
 * The times of all pages, always in the same order, with so many requests in the database.
 *
 * @param portalMb what the portal's process holds of memory at the end
 * @param figuresMs how long the newest count of all figures took, in the background
 */
record Run(int requests, List<PageTimes> pages, long portalMb, long figuresMs) {
    Run {
        pages = List.copyOf(pages);
    }

    /** The times of one page. */
    record PageTimes(String page, Latencies latencies) {}
}
