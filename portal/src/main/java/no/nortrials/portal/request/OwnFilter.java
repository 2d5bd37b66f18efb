package no.nortrials.portal.request;

/** What a sponsor's own list is narrowed to and sorted by; empty means all. */
record OwnFilter(String q, String status, String sort) {

    /** A sort that does not exist is the usual one: newest first. */
    String order() {
        return switch (sort) {
            case "created" -> "r.created_at, r.id desc";
            case "title" -> "r.title, r.id";
            case "-title" -> "r.title desc, r.id desc";
            case "deadline" -> "r.reply_deadline, r.id";
            case "-deadline" -> "r.reply_deadline desc nulls last, r.id desc";
            case String _ -> "r.created_at desc, r.id";
        };
    }
}
