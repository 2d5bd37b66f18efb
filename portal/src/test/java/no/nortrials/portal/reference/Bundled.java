package no.nortrials.portal.reference;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.platform.BundledTable;

/** The data sets that the portal carries, read as it reads them when it starts, without a database. */
public final class Bundled {
    static final List<Trust> TRUSTS = new BundledTable("/facts/trusts.csv")
            .rows().stream()
                    .map(row -> new Trust(
                            new UUID(0, Long.parseLong(row.getField("organisation_number"))),
                            row.getField("organisation_number"),
                            row.getField("region"),
                            row.getField("name_nb"),
                            row.getField("name_en"),
                            row.getField("short_name"),
                            row.getField("university").equals("yes"),
                            null,
                            null,
                            null))
                    .toList();
    static final Places PLACES = new Places(TRUSTS, figures("areas"));

    private Bundled() {}

    /** The figures of a data set; fails when it would go to quarantine. */
    public static List<Observation> figures(String code) {
        Reading reading = reading(code);
        if (!reading.report().clean())
            throw new AssertionError(code + ": " + reading.report().findings());
        return reading.figures();
    }

    static Reading reading(String code) {
        BundledSet set = BundledSet.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        Places places = code.equals("areas") ? new Places(TRUSTS, List.of()) : PLACES;
        var rules = new DataSet(new UUID(0, 1), code, set.form(), null, 1).rules();
        return new FileInterpreting(places, rules, Set.of()).of(set.file(), set.mapping());
    }
}
