package no.nortrials.eligibility.exchange.ccdl;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.exchange.Ids;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Source;
import no.nortrials.eligibility.place.Place;

/** Reads cohort definitions in CCDL: every inclusion line holds, no exclusion line does. */
public final class Ccdl {
    private final Ids ids = new Ids();

    private Ccdl() {}

    /** Reads a definition, or the definition inside a CRTDL (a request for data, whose extraction is left out). */
    public static Import read(String text) {
        return Source.read(
                text,
                root -> new Ccdl().definition(root.optional("cohortDefinition").orElse(root)));
    }

    private Import definition(Place root) {
        root.only("version", "display", "inclusionCriteria", "exclusionCriteria");
        List<Criterion> criteria = new ArrayList<>();
        // of a line of inclusion criteria one holds; of a line of exclusion criteria all
        root.required("inclusionCriteria").list(line -> criteria.add(line(line, Role.INCLUSION, new Quantifier.Any())));
        root.list("exclusionCriteria", line -> criteria.add(line(line, Role.EXCLUSION, new Quantifier.All())));
        return new Import.Imported(new EligibilityCriteria(root.text("display", ""), criteria), List.of());
    }

    private Criterion line(Place line, Role role, Quantifier rule) {
        if (line.node().size() == 1)
            return line.list(each -> new CcdlCriterion(each, ids, role).read()).getFirst();
        var note = ids.next(role, "");
        return line.guarded(here ->
                new Group(note, false, rule, here.list(each -> new CcdlCriterion(each, ids, Role.PART).read())));
    }
}
