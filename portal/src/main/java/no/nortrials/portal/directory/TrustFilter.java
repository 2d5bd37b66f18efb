package no.nortrials.portal.directory;

/**
 * What the list of trusts is asked for.
 *
 * @param attention only those without a valid contact or with interests not confirmed for a year
 */
record TrustFilter(String words, String region, String area, boolean attention, String order) {

    /** Only known columns reach the SQL. */
    String orderBy() {
        boolean down = order.startsWith("-");
        String column = switch (down ? order.substring(1) : order) {
            case "catchment" -> "catchment_population";
            case "beds" -> "somatic_beds";
            case "region" -> "region_sort";
            case "confirmed" -> "confirmed_on";
            case String _ -> "name_sort";
        };
        return column + (down ? " desc" : " asc") + " nulls last, id";
    }
}
