package no.nortrials.delivery.score;

/**
 * The same parts put together in two ways.
 *
 * @param arithmetic strength makes up for weakness
 * @param geometric it does not
 */
public record Means(double arithmetic, double geometric) {}
