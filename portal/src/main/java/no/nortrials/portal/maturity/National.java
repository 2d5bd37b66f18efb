package no.nortrials.portal.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.nortrials.maturity.framework.Domain;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.result.DomainResult;
import no.nortrials.maturity.result.Level;
import no.nortrials.maturity.result.Result;

/**
 * How many sites have each level of a domain, by what a second person confirmed. A number below {@link #LEAST} is not told, nor one
 * that could be worked out from the others: no total is given.
 *
 * @param framework the version the sites were assessed by
 * @param rows one for each domain
 */
record National(Framework framework, List<Row> rows) {
    /** The smallest number of sites that is told. */
    static final int LEAST = 5;

    National {
        rows = List.copyOf(rows);
    }

    /**
     * A domain.
     *
     * @param counts the number of sites at level 0, 1 and so on; empty where it is too small to be told
     */
    record Row(Domain domain, List<OptionalInt> counts) {
        Row {
            counts = List.copyOf(counts);
        }
    }

    static National of(Framework framework, List<Result> results) {
        return new National(
                framework,
                framework.domains().stream()
                        .map(domain -> new Row(domain, counts(framework, domain, results)))
                        .toList());
    }

    /** Whether anything at all is told. */
    public boolean some() {
        return rows.stream().flatMap(row -> row.counts().stream()).anyMatch(OptionalInt::isPresent);
    }

    private static List<OptionalInt> counts(Framework framework, Domain domain, List<Result> results) {
        List<OptionalInt> counts = new ArrayList<>();
        for (int level = 0; level <= framework.levels().size(); level++) {
            int wanted = level;
            long sites = results.stream()
                    .flatMap(each -> each.domain(domain.id()).stream())
                    .map(DomainResult::verified)
                    .filter(each -> each.equals(new Level.Reached(wanted)))
                    .count();
            counts.add(sites < LEAST ? OptionalInt.empty() : OptionalInt.of((int) sites));
        }
        return counts;
    }
}
