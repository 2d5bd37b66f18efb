package no.nortrials.portal.request;

/** What the queue is narrowed to; empty means all. Codes that do not exist find nothing. */
record QueueFilter(String kind, String area, String action, String q) {}
