package no.nortrials.portal.request;

import org.jspecify.annotations.Nullable;

/** What the list of all requests is narrowed to and sorted by; empty means all. */
record AllFilter(
        @Nullable Integer year, String status, String kind, String area, String channel, String q, String sort) {

    AllFilter {
        if (year != null && (year < 1900 || year > 9998)) year = null;
    }

    /** An order by an index; a sort that does not exist is the usual one. */
    String order() {
        return switch (sort) {
            case "received" -> "r.received_at, r.id desc";
            case "deadline" -> "r.reply_deadline, r.id";
            case "-deadline" -> "r.reply_deadline desc, r.id desc";
            case "title" -> "r.title, r.id";
            case "-title" -> "r.title desc, r.id desc";
            case String _ -> "r.received_at desc, r.id";
        };
    }
}
