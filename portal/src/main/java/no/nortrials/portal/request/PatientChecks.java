package no.nortrials.portal.request;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.nortrials.portal.form.FormData;

/** Whether ages and numbers of patients agree. */
record PatientChecks(FormData form) {
    private static final int MOST_SITES = 200;
    private static final int MOST_PATIENTS = 1_000_000;

    Stream<Finding> findings() {
        return Stream.of(ages(), paediatric(), patients(), sites()).flatMap(Optional::stream);
    }

    private Optional<Finding> ages() {
        return Both.greater(form, RequestFields.AGE_MIN, RequestFields.AGE_MAX)
                .map(both -> Finding.error(RequestFields.AGE_MAX, "ages", both.later(), both.earlier()));
    }

    private Optional<Finding> paediatric() {
        boolean adultsOnly = form.number(RequestFields.AGE_MIN).orElse(0) >= 18;
        boolean childrenOnly = form.number(RequestFields.AGE_MAX).orElse(130) < 18;
        if (form.yes(RequestFields.PAEDIATRIC) && adultsOnly)
            return Optional.of(
                    Finding.warning(RequestFields.PAEDIATRIC, "paediatricAdults", form.text(RequestFields.AGE_MIN)));
        if (form.text(RequestFields.PAEDIATRIC).equals("no") && childrenOnly)
            return Optional.of(
                    Finding.warning(RequestFields.PAEDIATRIC, "childrenNotMarked", form.text(RequestFields.AGE_MAX)));
        return Optional.empty();
    }

    private Optional<Finding> patients() {
        return Both.greater(form, RequestFields.PATIENTS_NORWAY, RequestFields.PATIENTS_GLOBAL)
                .map(both -> Finding.error(RequestFields.PATIENTS_NORWAY, "patients", both.later(), both.earlier()));
    }

    private Optional<Finding> sites() {
        OptionalLong sites = form.number(RequestFields.SITES_NORWAY);
        OptionalLong each = form.number(RequestFields.PATIENTS_PER_SITE);
        OptionalLong wanted = form.number(RequestFields.PATIENTS_NORWAY);
        if (sites.isEmpty() || each.isEmpty() || wanted.isEmpty()) return Optional.empty();
        if (sites.getAsLong() > MOST_SITES || each.getAsLong() > MOST_PATIENTS) return Optional.empty();
        long together = sites.getAsLong() * each.getAsLong();
        if (together >= wanted.getAsLong()) return Optional.empty();
        return Optional.of(Finding.warning(
                RequestFields.PATIENTS_PER_SITE,
                "sites",
                Long.toString(sites.getAsLong()),
                Long.toString(each.getAsLong()),
                Long.toString(together),
                Long.toString(wanted.getAsLong())));
    }
}
