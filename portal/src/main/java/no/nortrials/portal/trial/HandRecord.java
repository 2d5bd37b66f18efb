package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.portal.form.FormData;

/** A trial entered by hand as a record like those of the registers. */
final class HandRecord {
    private HandRecord() {}

    /**
     * From answers that were checked.
     *
     * @param own the id that the portal gave it
     */
    static TrialRecord of(RegistryId own, FormData answers, List<TrialSite> sites, LocalDate today) {
        TrialStatus status = TrialStatus.valueOf(answers.text(HandForm.STATUS));
        return new TrialRecord(
                Stream.of(
                                Optional.of(own),
                                RegistryId.guess(answers.text(HandForm.NCT)),
                                RegistryId.guess(answers.text(HandForm.EUCT)))
                        .flatMap(Optional::stream)
                        .toList(),
                TrialSource.BY_HAND,
                status,
                facts(answers, status, sites),
                today,
                answers.yes(HandForm.CONFIDENTIAL));
    }

    private static TrialFacts facts(FormData answers, TrialStatus status, List<TrialSite> sites) {
        return new TrialFacts(
                answers.text(HandForm.TITLE),
                status.name(),
                answers.filled(HandForm.PHASE).stream().toList(),
                HandForm.lines(answers, HandForm.CONDITIONS),
                HandForm.lines(answers, HandForm.PRODUCTS),
                answers.text(HandForm.SPONSOR),
                answers.day(HandForm.STARTS).map(LocalDate::toString).orElse(""),
                answers.day(HandForm.ENDS).map(LocalDate::toString).orElse(""),
                HandForm.number(answers, HandForm.PLANNED),
                HandForm.number(answers, HandForm.ACTUAL),
                HandForm.number(answers, HandForm.PLANNED_IN_NORWAY),
                sites,
                Optional.of(new Population(
                        answers.text(HandForm.SEX),
                        HandForm.number(answers, HandForm.MIN_AGE),
                        HandForm.number(answers, HandForm.MAX_AGE))));
    }
}
