package no.nortrials.portal.centre;

import java.util.UUID;
import no.nortrials.portal.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What the list is asked for.
 *
 * @param centre the centre whose requests are shown, or null for all
 * @param order the column, with a minus in front for descending
 */
record CentreFilter(
        String words, String area, String status, @Nullable UUID centre, String order, int page) {

    static final int SIZE = 25;
    static final int CAP = 1000;

    CentreFilter {
        page = Listing.within(page, SIZE, CAP);
    }

    /** Only known columns reach the SQL. */
    String orderBy() {
        boolean down = order.startsWith("-");
        String column = switch (down ? order.substring(1) : order) {
            case "title" -> "lower(r.title)";
            case "organisation" -> "lower(o.name)";
            case "area" -> "r.therapy_area";
            case String _ -> "r.received_at";
        };
        return column + (down ? " desc" : " asc") + ", r.id";
    }
}
