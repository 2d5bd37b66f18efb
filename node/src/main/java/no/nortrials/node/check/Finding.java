package no.nortrials.node.check;

/**
 * Something that is wrong.
 *
 * @param where a file, folder or address; never a patient or a count
 */
public record Finding(Fault fault, String where) {
    /** What can be wrong. */
    public enum Fault {
        FOLDER_MISSING("the node's folder cannot be made or written"),
        SOURCE_MISSING("there are no patients to load: the source is not there"),
        SOURCE_UNREADABLE("a file of the source cannot be read"),
        NO_DATA("no data were loaded yet"),
        INDEX_DAMAGED("the index is damaged: load anew; the month's copy comes from the backup"),
        KEYS_MISSING("the key for the portal is missing: run the command keys"),
        KEYS_OPEN("a key cannot be used, or others than its owner may read it: chmod 600"),
        LEDGER_UNREADABLE("the ledger cannot be read: nothing is told until it is mended"),
        QUESTIONS_UNREADABLE("the list of questions cannot be read"),
        PORTAL_UNREACHABLE("the portal cannot be reached"),
        TOKEN_REFUSED(
                "the portal refuses the node's token: is its key registered, and portal.url as the portal states it?"),
        PORTAL_DECLINES("the portal does not understand the node"),
        CLOCK_OFF("this machine's clock is not that of the portal"),
        DISK_NEARLY_FULL("the disk is nearly full"),
        MONTH_UNUSABLE("the month's copy or the ledger does not fit: restore the node's folder from the backup");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /** The fault in words that name no place: for the portal. */
    public String briefly() {
        return fault.words;
    }

    /** The fault in words, with where it is. */
    public String inWords() {
        return fault.name() + ": " + fault.words + " (" + where + ")";
    }
}
