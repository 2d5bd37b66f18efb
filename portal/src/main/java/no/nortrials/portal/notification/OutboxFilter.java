package no.nortrials.portal.notification;

/**
 * Which messages are asked for; empty means all.
 *
 * @param state one of {@link #STATES}
 */
record OutboxFilter(String words, String state, String sort) {
    /** The codes of a message's states; texts are the messages {@code outbox.state.CODE}. */
    static final String[] STATES = {"WAITING", "FAILING", "SENT", "CANCELLED"};

    /** A sort that does not exist is the usual one: newest first. */
    String order() {
        return switch (sort) {
            case "written" -> "created_at, id";
            case "to" -> "to_name, created_at desc, id";
            case "-to" -> "to_name desc, created_at desc, id";
            case String _ -> "created_at desc, id desc";
        };
    }
}
