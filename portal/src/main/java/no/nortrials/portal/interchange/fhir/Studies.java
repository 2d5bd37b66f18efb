package no.nortrials.portal.interchange.fhir;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.showcase.ShowcaseState;
import no.nortrials.portal.showcase.ShownTrial;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.ResearchStudy.ResearchStudyStatus;

/** A trial of the showcase as a ResearchStudy. */
final class Studies {
    private static final String PHASES = "http://terminology.hl7.org/CodeSystem/research-study-phase";
    private static final Map<String, String> PHASE = Map.of(
            "EARLY_PHASE1", "early-phase-1",
            "PHASE1", "phase-1",
            "PHASE2", "phase-2",
            "PHASE3", "phase-3",
            "PHASE4", "phase-4",
            "NA", "n-a");
    private static final Map<String, String> SYSTEMS = Map.of(
            "NCT", "https://clinicaltrials.gov",
            "EUCT", "https://euclinicaltrials.eu",
            "EUDRACT", "https://eudract.ema.europa.eu",
            "PORTAL", "https://nortrials.no");

    private Studies() {}

    static ResearchStudy of(ShownTrial trial, Map<String, String> trusts) {
        var study = new ResearchStudy();
        study.setId(trial.slug());
        trial.ids()
                .forEach((register, id) -> study.addIdentifier(new Identifier()
                        .setSystem(SYSTEMS.getOrDefault(register, "https://nortrials.no"))
                        .setValue(id)));
        study.setTitle(trial.title("en"));
        study.setStatus(status(trial.state()));
        phase(trial).ifPresent(study::setPhase);
        trial.conditions().forEach(condition -> study.addCondition(new CodeableConcept().setText(condition)));
        trial.icd10()
                .forEach(code -> study.addCondition(new CodeableConcept(
                        new Coding().setSystem("http://hl7.org/fhir/sid/icd-10").setCode(code))));
        trial.products().forEach(product -> study.addFocus(new CodeableConcept().setText(product)));
        trial.in("en").ifPresent(words -> study.setDescription(words.summary()));
        if (!trial.sponsor().isEmpty()) study.setSponsor(new Reference().setDisplay(trial.sponsor()));
        period(trial).ifPresent(study::setPeriod);
        trial.trusts()
                .forEach(number -> study.addSite(
                        new Reference("Location/" + number).setDisplay(trusts.getOrDefault(number, number))));
        return study;
    }

    private static Optional<CodeableConcept> phase(ShownTrial trial) {
        if (trial.phases().containsAll(java.util.List.of("PHASE1", "PHASE2")))
            return Optional.of(coded("phase-1-phase-2"));
        if (trial.phases().containsAll(java.util.List.of("PHASE2", "PHASE3")))
            return Optional.of(coded("phase-2-phase-3"));
        return trial.phases().stream()
                .findFirst()
                .map(phase -> PHASE.containsKey(phase)
                        ? coded(PHASE.getOrDefault(phase, "n-a"))
                        : new CodeableConcept().setText(phase));
    }

    private static CodeableConcept coded(String code) {
        return new CodeableConcept(new Coding().setSystem(PHASES).setCode(code));
    }

    private static Optional<Period> period(ShownTrial trial) {
        if (trial.starts().isEmpty() && trial.ends().isEmpty()) return Optional.empty();
        var period = new Period();
        trial.starts().ifPresent(day -> period.setStartElement(day(day)));
        trial.ends().ifPresent(day -> period.setEndElement(day(day)));
        return Optional.of(period);
    }

    private static DateTimeType day(LocalDate day) {
        return new DateTimeType(
                Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                ca.uhn.fhir.model.api.TemporalPrecisionEnum.DAY,
                java.util.TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    private static ResearchStudyStatus status(ShowcaseState state) {
        return switch (state) {
            case OPEN -> ResearchStudyStatus.ACTIVE;
            case PLANNED -> ResearchStudyStatus.APPROVED;
            case CLOSED -> ResearchStudyStatus.CLOSEDTOACCRUAL;
            case FINISHED -> ResearchStudyStatus.COMPLETED;
            case STOPPED -> ResearchStudyStatus.ADMINISTRATIVELYCOMPLETED;
        };
    }
}
