package no.nortrials.portal.access;

/**
 * Which accounts are asked for; empty means all.
 *
 * @param state {@code OPEN} or {@code CLOSED}
 */
record AccountFilter(String words, String role, String state, String sort) {
    static final AccountFilter ALL = new AccountFilter("", "", "", "");

    /** Only known columns reach the SQL; a sort that does not exist is the usual one: by name. */
    String order() {
        boolean down = sort.startsWith("-");
        String column = switch (down ? sort.substring(1) : sort) {
            case "address" -> "a.email";
            case "role" -> "a.role";
            case "organisation" -> "o.name";
            case String _ -> "a.name";
        };
        return column + (down ? " desc" : "") + ", a.name, a.id";
    }
}
