package no.nortrials.portal.request;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What is tried in a study, and against what. */
final class CtGovInterventions {
    private static final String INTERVENTIONS = "armsInterventionsModule.interventions";
    private static final String ARMS = "armsInterventionsModule.armGroups";

    private final CtGovRecord study;
    private final Set<String> types;

    CtGovInterventions(CtGovRecord study) {
        this.study = study;
        this.types = study.all(INTERVENTIONS)
                .map(each -> each.path("type").asString(""))
                .filter(type -> !type.isEmpty())
                .collect(Collectors.toSet());
    }

    void fill(CtGovFilling form) {
        Set<String> experimental = experimental();
        var tried = new ArrayList<String>();
        var compared = new ArrayList<String>();
        study.all(INTERVENTIONS).forEach(each -> {
            String name = CtGovRecord.line(each.path("name"));
            boolean placebo = name.toLowerCase(Locale.ROOT).contains("placebo");
            boolean inTrial = experimental.isEmpty() || experimental.contains(label(each, name));
            (inTrial && !placebo ? tried : compared).add(name);
        });
        form.keep(RequestFields.PRODUCT, tried, "; ", 500, INTERVENTIONS);
        form.keep(RequestFields.COMPARATOR, compared, "; ", 500, ARMS);
        productClass().ifPresent(code -> form.keep(RequestFields.PRODUCT_CLASS, code, INTERVENTIONS + "[].type"));
    }

    /** As the record's arms name an intervention: its type, then its name. */
    private static String label(JsonNode intervention, String name) {
        return intervention.path("type").asString("").toLowerCase(Locale.ROOT) + ": " + name.toLowerCase(Locale.ROOT);
    }

    private Set<String> experimental() {
        return study.all(ARMS)
                .filter(arm -> arm.path("type").asString("").equals("EXPERIMENTAL"))
                .flatMap(arm -> CtGovRecord.texts(arm.path("interventionNames")).stream())
                .map(name -> name.toLowerCase(Locale.ROOT).replace("dietary supplement:", "dietary_supplement:"))
                .collect(Collectors.toSet());
    }

    private Optional<String> productClass() {
        if (types.contains("COMBINATION_PRODUCT")) return Optional.of("COMBINED");
        if (types.contains("GENETIC")) return Optional.of("ATMP");
        if (types.contains("DRUG") || types.contains("BIOLOGICAL")) return Optional.of("MEDICINAL_PRODUCT");
        if (types.contains("DEVICE")) return Optional.of("MEDICAL_DEVICE");
        if (types.contains("DIAGNOSTIC_TEST")) return Optional.of("IVD");
        return types.isEmpty() ? Optional.empty() : Optional.of("OTHER");
    }

    /** Which of the two forms the study belongs in; empty when the record does not tell. */
    Optional<Product> product() {
        if (types.contains("DRUG") || types.contains("BIOLOGICAL") || types.contains("GENETIC"))
            return Optional.of(Product.DRUG);
        return types.contains("DEVICE") || types.contains("DIAGNOSTIC_TEST")
                ? Optional.of(Product.DEVICE)
                : Optional.empty();
    }
}
