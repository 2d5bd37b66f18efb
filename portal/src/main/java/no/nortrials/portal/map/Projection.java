package no.nortrials.portal.map;

/** Transverse Mercator on a sphere about 15° east, the meridian of Norway's UTM zone 33; one unit is a hundred metres. */
final class Projection {
    private static final double MERIDIAN = Math.toRadians(15);
    private static final double RADIUS = 63_710;

    /** The north-western corner of the drawing. */
    private static final double WEST = -5_600;

    private static final double NORTH = 79_600;

    private Projection() {}

    /** A point of the drawing, x to the east and y to the south. */
    record Point(long x, long y) {}

    static Point of(Topology.Position position) {
        double latitude = Math.toRadians(position.latitude());
        double east = Math.toRadians(position.longitude()) - MERIDIAN;
        double along = Math.cos(latitude) * Math.sin(east);
        double x = RADIUS * 0.5 * Math.log((1 + along) / (1 - along));
        double y = RADIUS * Math.atan2(Math.tan(latitude), Math.cos(east));
        return new Point(Math.round(x - WEST), Math.round(NORTH - y));
    }
}
