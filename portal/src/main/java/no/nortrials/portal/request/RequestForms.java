package no.nortrials.portal.request;

import java.util.List;
import no.nortrials.portal.form.Form;

/** The form a request is written in: one for drugs, one for devices, with the same names for the same questions. */
public final class RequestForms {
    /** The prefix of the forms' messages. */
    public static final String NAME = "requestForm";

    private static final Form DRUG = new Form(
            NAME,
            List.of(
                    AboutSteps.about(),
                    StudySteps.drugStudy(),
                    ProductSteps.drugProduct(),
                    StudySteps.population(),
                    StudySteps.procedures(),
                    PlanSteps.drugPlan(),
                    PlanSteps.reply(),
                    AboutSteps.consent()));

    private static final Form DEVICE = new Form(
            NAME,
            List.of(
                    AboutSteps.about(),
                    StudySteps.deviceStudy(),
                    ProductSteps.deviceProduct(),
                    StudySteps.population(),
                    StudySteps.procedures(),
                    PlanSteps.devicePlan(),
                    PlanSteps.reply(),
                    AboutSteps.consent()));

    private RequestForms() {}

    public static Form of(Product product) {
        return switch (product) {
            case DRUG -> DRUG;
            case DEVICE -> DEVICE;
        };
    }
}
