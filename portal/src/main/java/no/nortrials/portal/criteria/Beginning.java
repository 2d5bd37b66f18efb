package no.nortrials.portal.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;

/** The criteria that a request's form says already: ages and sex computable, its text line by line in words. */
final class Beginning {
    private Beginning() {}

    static EligibilityCriteria of(FormData form) {
        List<Criterion> criteria = new ArrayList<>();
        age(form).ifPresent(criteria::add);
        sex(form).ifPresent(criteria::add);
        texts(form.text(RequestFields.INCLUSION), Role.INCLUSION, criteria);
        texts(form.text(RequestFields.EXCLUSION), Role.EXCLUSION, criteria);
        return new EligibilityCriteria("", criteria);
    }

    private static Optional<Criterion> age(FormData form) {
        Optional<AgeBound> from = bound(form.number(RequestFields.AGE_MIN));
        Optional<AgeBound> to = bound(form.number(RequestFields.AGE_MAX));
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        return Optional.of(new Age(note(Role.INCLUSION), false, AgeBasis.COMPLETED, from, to, Moment.REFERENCE));
    }

    private static Optional<AgeBound> bound(OptionalLong age) {
        return age.isPresent() ? Optional.of(AgeBound.years((int) age.getAsLong())) : Optional.empty();
    }

    private static Optional<Criterion> sex(FormData form) {
        Set<Sex> sexes = EnumSet.noneOf(Sex.class);
        if (form.text(RequestFields.SEX).equals("FEMALE")) sexes.add(Sex.FEMALE);
        if (form.text(RequestFields.SEX).equals("MALE")) sexes.add(Sex.MALE);
        return sexes.isEmpty() ? Optional.empty() : Optional.of(new SexCriterion(note(Role.INCLUSION), false, sexes));
    }

    private static void texts(String text, Role role, List<Criterion> criteria) {
        for (String line : RequestLines.of(text))
            if (!line.isBlank()) criteria.add(new FreeText(note(role), false, line));
    }

    private static Note note(Role role) {
        return new Note(Copies.freshId(), "", role, "");
    }
}
