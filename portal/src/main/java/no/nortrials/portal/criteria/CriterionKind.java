package no.nortrials.portal.criteria;

import java.util.Locale;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.VitalStatus;

/** The kinds of criteria that have a form. */
enum CriterionKind {
    CODES,
    AGE,
    SEX,
    RESIDENCE,
    ALIVE,
    TRIAL,
    TEXT,
    GROUP;

    /** None for a condition around an event, which comes from other systems only. */
    static Optional<CriterionKind> of(Criterion criterion) {
        return switch (criterion) {
            case EventCriterion _ -> Optional.of(CODES);
            case Age _ -> Optional.of(AGE);
            case SexCriterion _ -> Optional.of(SEX);
            case Residence _ -> Optional.of(RESIDENCE);
            case VitalStatus _ -> Optional.of(ALIVE);
            case InTrial _ -> Optional.of(TRIAL);
            case FreeText _ -> Optional.of(TEXT);
            case Group _ -> Optional.of(GROUP);
            case Anchored _ -> Optional.empty();
        };
    }

    static Optional<CriterionKind> named(String name) {
        for (CriterionKind each : values()) if (each.word().equals(name)) return Optional.of(each);
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
