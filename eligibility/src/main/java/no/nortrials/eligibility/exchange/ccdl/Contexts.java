package no.nortrials.eligibility.exchange.ccdl;

import java.util.Map;
import java.util.Optional;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.place.Place;

/** The modules of the German core data set, in German and English as files write them, and the kind of event they hold. */
final class Contexts {
    private static final Map<String, Domain> DOMAINS = Map.ofEntries(
            Map.entry("Diagnose", Domain.CONDITION),
            Map.entry("Diagnosis", Domain.CONDITION),
            Map.entry("Prozedur", Domain.PROCEDURE),
            Map.entry("Procedure", Domain.PROCEDURE),
            Map.entry("Laboruntersuchung", Domain.MEASUREMENT),
            Map.entry("Laboratory", Domain.MEASUREMENT),
            Map.entry("Medikamentenverabreichung", Domain.DRUG),
            Map.entry("Medikamentenverordnung", Domain.DRUG),
            Map.entry("Medikamentenanordnung", Domain.DRUG),
            Map.entry("Medication", Domain.DRUG),
            Map.entry("Bioprobe", Domain.SPECIMEN),
            Map.entry("Specimen", Domain.SPECIMEN),
            Map.entry("Einwilligung", Domain.CONSENT),
            Map.entry("Consent", Domain.CONSENT),
            Map.entry("Todesursache", Domain.CAUSE_OF_DEATH),
            Map.entry("Fall", Domain.VISIT),
            Map.entry("Encounter", Domain.VISIT),
            Map.entry("Impfung", Domain.IMMUNIZATION));

    private Contexts() {}

    /** Nothing for a module that says nothing about the kind of event, as "Patient" for a body temperature. */
    static Optional<Domain> domain(Place context) {
        return Optional.ofNullable(DOMAINS.get(context.required("code").text()));
    }
}
