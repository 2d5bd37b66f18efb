package no.nortrials.portal.request;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.nortrials.portal.request.Reading.Value;
import tools.jackson.databind.JsonNode;

/** What one study's record says, as values for the form. What the record does not say stays open. */
final class CtGovStudy {
    private static final String ROOT = "protocolSection.";
    private static final Pattern EU_CT = Pattern.compile("20\\d{2}-5\\d{5}-\\d{2}(-\\d{2})?");
    private static final Pattern EUDRACT = Pattern.compile("(19|20)\\d{2}-00\\d{4}-\\d{2}");
    private static final Pattern AGE = Pattern.compile("(\\d{1,4}) (Year|Month|Week|Day|Hour|Minute)s?");
    private static final Pattern EXCLUSION =
            Pattern.compile("(?im)^[\\s*#\\\\>-]*(?:key |main )?exclusion(?: criteria)?\\b[^\\n]{0,60}$");
    private static final Pattern INCLUSION_HEADING =
            Pattern.compile("(?i)^[\\s*#\\\\>-]*(?:key |main )?inclusion criteria[^\\n]{0,40}\\n");

    private final JsonNode protocol;
    private final JsonNode derived;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private CtGovStudy(JsonNode study) {
        this.protocol = study.path("protocolSection");
        this.derived = study.path("derivedSection");
    }

    static Reading.Filled of(JsonNode study) {
        var reader = new CtGovStudy(study);
        reader.identification();
        reader.condition();
        reader.design();
        reader.interventions();
        reader.population();
        reader.plan();
        reader.norway();
        String record = reader.text("identificationModule.nctId");
        return new Reading.Filled(record.isEmpty() ? "?" : record, reader.product(), reader.values);
    }

    private void identification() {
        put(RequestFields.NCT_NUMBER, "identificationModule.nctId", 20);
        String title = text("identificationModule.officialTitle").isEmpty() ? "briefTitle" : "officialTitle";
        put(RequestFields.TITLE, "identificationModule." + title, 500);
        put(RequestFields.ACRONYM, "identificationModule.acronym", 60);
        put(RequestFields.PROTOCOL_NUMBER, "identificationModule.orgStudyIdInfo.id", 80);
        put(RequestFields.SPONSOR_NAME, "sponsorCollaboratorsModule.leadSponsor.name", 200);
        for (JsonNode id : at("identificationModule.secondaryIdInfos")) {
            String number = id.path("id").asString("").strip();
            String path = "identificationModule.secondaryIdInfos[type="
                    + id.path("type").asString("") + "].id";
            if (EU_CT.matcher(number).matches()) keep(RequestFields.EU_CT_NUMBER, number, path);
            else if (EUDRACT.matcher(number).matches()) keep(RequestFields.EUDRACT_NUMBER, number, path);
        }
    }

    private void condition() {
        String conditions = joined(texts(at("conditionsModule.conditions")), "; ");
        keep(RequestFields.INDICATION, limited(conditions, 500), "conditionsModule.conditions");
        Stream<String> words = Stream.of(
                        texts(at("conditionsModule.conditions")),
                        terms("conditionBrowseModule", "meshes"),
                        terms("conditionBrowseModule", "ancestors"))
                .flatMap(List::stream);
        TherapyAreaGuess.of(words.toList())
                .ifPresent(area -> keep(RequestFields.THERAPY_AREA, area, "conditionsModule.conditions"));
    }

    private void design() {
        List<String> phases = texts(at("designModule.phases"));
        phase(phases).ifPresent(phase -> keep(RequestFields.PHASE, phase, "designModule.phases"));
        long count = at("designModule.enrollmentInfo.count").asLong(0);
        if (count > 0) keep(RequestFields.PATIENTS_GLOBAL, Long.toString(count), "designModule.enrollmentInfo.count");
    }

    private static Optional<String> phase(List<String> phases) {
        String together = phases.stream()
                .filter(phase -> phase.matches("(EARLY_)?PHASE[1-4]"))
                .map(phase -> phase.replace("EARLY_", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return Optional.ofNullable(Map.of(
                        "PHASE1",
                        "I",
                        "PHASE1+PHASE2",
                        "I_II",
                        "PHASE2",
                        "II",
                        "PHASE2+PHASE3",
                        "II_III",
                        "PHASE3",
                        "III",
                        "PHASE4",
                        "IV")
                .get(together));
    }

    private void interventions() {
        Set<String> experimental = ofArms("EXPERIMENTAL");
        var tried = new ArrayList<String>();
        var compared = new ArrayList<String>();
        for (JsonNode each : at("armsInterventionsModule.interventions")) {
            String name = each.path("name").asString("").strip();
            boolean inTrial = experimental.isEmpty()
                    || experimental.contains(each.path("type").asString("").toLowerCase(Locale.ROOT) + ": "
                            + name.toLowerCase(Locale.ROOT));
            boolean placebo = name.toLowerCase(Locale.ROOT).contains("placebo");
            (inTrial && !placebo ? tried : compared).add(name);
        }
        keep(RequestFields.PRODUCT, limited(joined(tried, "; "), 500), "armsInterventionsModule.interventions");
        keep(RequestFields.COMPARATOR, limited(joined(compared, "; "), 500), "armsInterventionsModule.armGroups");
        productClass()
                .ifPresent(code ->
                        keep(RequestFields.PRODUCT_CLASS, code, "armsInterventionsModule.interventions[].type"));
    }

    private Set<String> ofArms(String type) {
        return stream(at("armsInterventionsModule.armGroups"))
                .filter(arm -> arm.path("type").asString("").equals(type))
                .flatMap(arm -> texts(arm.path("interventionNames")).stream())
                .map(name -> name.toLowerCase(Locale.ROOT).replace("dietary supplement:", "dietary_supplement:"))
                .collect(Collectors.toSet());
    }

    private Optional<String> productClass() {
        Set<String> types = types();
        if (types.contains("COMBINATION_PRODUCT")) return Optional.of("COMBINED");
        if (types.contains("GENETIC")) return Optional.of("ATMP");
        if (types.contains("DRUG") || types.contains("BIOLOGICAL")) return Optional.of("MEDICINAL_PRODUCT");
        if (types.contains("DEVICE")) return Optional.of("MEDICAL_DEVICE");
        if (types.contains("DIAGNOSTIC_TEST")) return Optional.of("IVD");
        return types.isEmpty() ? Optional.empty() : Optional.of("OTHER");
    }

    private Optional<Product> product() {
        Set<String> types = types();
        if (types.contains("DRUG") || types.contains("BIOLOGICAL") || types.contains("GENETIC"))
            return Optional.of(Product.DRUG);
        return types.contains("DEVICE") || types.contains("DIAGNOSTIC_TEST")
                ? Optional.of(Product.DEVICE)
                : Optional.empty();
    }

    private Set<String> types() {
        return stream(at("armsInterventionsModule.interventions"))
                .map(each -> each.path("type").asString(""))
                .filter(type -> !type.isEmpty())
                .collect(Collectors.toSet());
    }

    private void population() {
        criteria(text("eligibilityModule.eligibilityCriteria"));
        age("minimumAge", false).ifPresent(age -> keep(RequestFields.AGE_MIN, age, "eligibilityModule.minimumAge"));
        age("maximumAge", true).ifPresent(age -> keep(RequestFields.AGE_MAX, age, "eligibilityModule.maximumAge"));
        String sex = text("eligibilityModule.sex");
        if (Set.of("ALL", "FEMALE", "MALE").contains(sex)) keep(RequestFields.SEX, sex, "eligibilityModule.sex");
        List<String> ages = texts(at("eligibilityModule.stdAges"));
        if (!ages.isEmpty())
            keep(RequestFields.PAEDIATRIC, ages.contains("CHILD") ? "yes" : "no", "eligibilityModule.stdAges");
    }

    private void criteria(String criteria) {
        Matcher exclusion = EXCLUSION.matcher(criteria);
        int split = exclusion.find() ? exclusion.start() : criteria.length();
        String wanted = INCLUSION_HEADING.matcher(criteria.substring(0, split)).replaceFirst("");
        String path = "eligibilityModule.eligibilityCriteria";
        keep(RequestFields.INCLUSION, limited(wanted, 20_000), path);
        if (split < criteria.length())
            keep(RequestFields.EXCLUSION, limited(criteria.substring(exclusion.end()), 20_000), path);
    }

    private Optional<String> age(String name, boolean roundUp) {
        Matcher age = AGE.matcher(text("eligibilityModule." + name));
        if (!age.matches()) return Optional.empty();
        int number = Integer.parseInt(age.group(1));
        int perYear = perYear(age.group(2));
        int years = roundUp ? Math.ceilDiv(number, perYear) : number / perYear;
        return years > 130 ? Optional.empty() : Optional.of(Integer.toString(years));
    }

    private static int perYear(String unit) {
        return switch (unit) {
            case "Month" -> 12;
            case "Week" -> 52;
            case "Day" -> 365;
            case "Hour" -> 365 * 24;
            case "Minute" -> 365 * 24 * 60;
            default -> 1;
        };
    }

    private void plan() {
        day("statusModule.startDateStruct.date", false)
                .ifPresent(day ->
                        keep(RequestFields.FIRST_PATIENT_IN, day.toString(), "statusModule.startDateStruct.date"));
        day("statusModule.completionDateStruct.date", true)
                .ifPresent(day ->
                        keep(RequestFields.LAST_PATIENT_OUT, day.toString(), "statusModule.completionDateStruct.date"));
    }

    /** A record may give a month only; the form's day is then its first, or its last for an end. */
    private Optional<LocalDate> day(String path, boolean end) {
        String given = text(path);
        try {
            if (given.length() != 7) return given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
            YearMonth month = YearMonth.parse(given);
            return Optional.of(end ? month.atEndOfMonth() : month.atDay(1));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void norway() {
        List<String> sites = stream(at("contactsLocationsModule.locations"))
                .filter(site -> site.path("country").asString("").equals("Norway"))
                .map(site -> site.path("facility").asString("") + ", "
                        + site.path("city").asString(""))
                .distinct()
                .toList();
        if (sites.isEmpty()) return;
        String path = "contactsLocationsModule.locations[country=Norway]";
        keep(RequestFields.PREFERRED_SITES, limited(joined(sites, "\n"), 4_000), path);
        keep(RequestFields.SITES_NORWAY, Integer.toString(Math.min(sites.size(), 200)), path);
        keep(RequestFields.NORWAY_STATUS, "SELECTED", path);
    }

    private void put(String field, String path, int most) {
        keep(field, limited(text(path), most), path);
    }

    private void keep(String field, String text, String path) {
        String clean = text.strip();
        if (!clean.isEmpty()) values.putIfAbsent(field, new Value(clean, ROOT + path));
    }

    private JsonNode at(String path) {
        JsonNode node = protocol;
        for (String name : path.split("\\.", -1)) node = node.path(name);
        return node;
    }

    private String text(String path) {
        JsonNode node = at(path);
        return node.isString() ? clean(node.asString()) : "";
    }

    private List<String> terms(String module, String list) {
        return stream(derived.path(module).path(list))
                .map(term -> term.path("term").asString(""))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return stream(list)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .map(CtGovStudy::clean)
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String joined(List<String> texts, String between) {
        return texts.stream().distinct().collect(Collectors.joining(between));
    }

    /** Characters that no text should hold, and that the database refuses, are dropped. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    private static String limited(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
