package no.nortrials.benchmark;

import java.util.List;

/** The times of all pages, always in the same order, with so many requests in the database. */
record Run(int requests, List<PageTimes> pages) {
    Run {
        pages = List.copyOf(pages);
    }

    /** The times of one page. */
    record PageTimes(String page, Latencies latencies) {}
}
