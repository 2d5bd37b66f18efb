package no.nortrials.maturity.framework;

import static java.util.Objects.requireNonNull;

/**
 * A number that must be measured before a domain can have a top level. Its value does not count, only that it is known.
 *
 * @param id its name
 * @param name what it is called
 * @param least the smallest denominator with which it counts as measured, from 1
 * @param months how old the end of the measured period may be, 1 to 120
 */
public record Indicator(String id, Words name, int least, int months) {
    public Indicator {
        Id.guarded(id);
        requireNonNull(name, "name is null");
        if (least < 1) throw new IllegalArgumentException("indicator `" + id + "` needs a denominator of " + least);
        if (months < 1 || months > Statement.LONGEST)
            throw new IllegalArgumentException("indicator `" + id + "` counts " + months + " months");
    }
}
