package no.nortrials.portal.request;

/** What the queue is narrowed to and sorted by; empty means all. Codes that do not exist find nothing. */
record QueueFilter(String kind, String area, String action, String q, String sort) {

    /** A sort that does not exist is the usual one. */
    String order() {
        return switch (sort) {
            case "-due" -> "r.next_due desc, r.id desc";
            case "title" -> "r.title, r.id";
            case "-title" -> "r.title desc, r.id desc";
            case "deadline" -> "r.reply_deadline, r.id";
            case "-deadline" -> "r.reply_deadline desc, r.id desc";
            case String _ -> "r.next_due, r.id";
        };
    }
}
