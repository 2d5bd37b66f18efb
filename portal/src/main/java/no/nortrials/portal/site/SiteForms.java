package no.nortrials.portal.site;

import static no.nortrials.portal.form.Field.mandatory;
import static no.nortrials.portal.form.Field.optional;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FieldType.Choice;
import no.nortrials.portal.form.FieldType.Day;
import no.nortrials.portal.form.FieldType.Decimal;
import no.nortrials.portal.form.FieldType.Line;
import no.nortrials.portal.form.FieldType.Paragraph;
import no.nortrials.portal.form.FieldType.Several;
import no.nortrials.portal.form.FieldType.WholeNumber;
import no.nortrials.portal.form.FieldType.YesNo;
import no.nortrials.portal.form.Option;

/** The questions of each part of a site's profile. */
final class SiteForms {
    private static final Map<SitePart, List<Field>> FIELDS = Map.ofEntries(
            Map.entry(
                    SitePart.CONTACT,
                    List.of(
                            mandatory(SiteFields.CONTACT_NAME, new Line(200)),
                            mandatory(SiteFields.CONTACT_EMAIL, new FieldType.Email()),
                            optional(SiteFields.CONTACT_PHONE, new Line(40)),
                            optional("deputyName", new Line(200)),
                            optional("deputyEmail", new FieldType.Email()),
                            mandatory(SiteFields.RELEASE_CONTACT, new YesNo()),
                            optional(
                                    "languages",
                                    new Several(
                                            Option.of("site.language", "NB", "EN", "SE", "UK", "PL", "AR", "SO"))))),
            Map.entry(
                    SitePart.FACILITIES,
                    List.of(
                            optional(SiteFields.SUB_SITES, new Line(300)),
                            mandatory(SiteFields.EQUIPMENT, extent()),
                            optional("equipmentWhat", new Paragraph(1_000)),
                            optional("studyRooms", new WholeNumber(0, 500)),
                            optional("treatmentChairs", new WholeNumber(0, 500)),
                            optional("studyBeds", new WholeNumber(0, 500)),
                            mandatory("emergencyCover", new YesNo()),
                            optional("overnight", new YesNo()))),
            Map.entry(
                    SitePart.PHARMACY,
                    List.of(
                            mandatory(SiteFields.PHARMACY, extent()),
                            optional("pharmacyName", new Line(200)),
                            optional(
                                    "pharmacyTasks",
                                    new Several(Option.of(
                                            "site.pharmacyTask",
                                            "STORAGE",
                                            "RANDOMISATION",
                                            "BLINDING",
                                            "CYTOTOXIC",
                                            "ATMP",
                                            "GMO",
                                            "RETURNS"))),
                            optional("preparationsADay", new WholeNumber(0, 1_000)))),
            Map.entry(
                    SitePart.LABORATORY,
                    List.of(
                            mandatory(SiteFields.LABORATORY, extent()),
                            optional(
                                    "laboratoryTasks",
                                    new Several(Option.of(
                                            "site.laboratoryTask",
                                            "CENTRIFUGE",
                                            "FREEZER20",
                                            "FREEZER80",
                                            "NITROGEN",
                                            "DRY_ICE",
                                            "PK_SERIES",
                                            "BIOBANK"))),
                            optional("accredited", new YesNo()))),
            Map.entry(
                    SitePart.IMAGING,
                    List.of(
                            mandatory(SiteFields.IMAGING, extent()),
                            optional(
                                    "modalities",
                                    new Several(Option.of(
                                            "site.modality",
                                            "XRAY",
                                            "CT",
                                            "MRI",
                                            "PET",
                                            "ULTRASOUND",
                                            "ECHO",
                                            "DXA",
                                            "NUCLEAR"))),
                            optional("scansAMonth", new WholeNumber(0, 10_000)),
                            optional("anonymised", new YesNo()))),
            Map.entry(
                    SitePart.MONITORING,
                    List.of(
                            mandatory(
                                    "remoteMonitoring", new Choice(Option.of("site.remote", "RECORD", "COPIES", "NO"))),
                            optional("electronicSiteFile", new YesNo()),
                            optional("electronicConsent", new YesNo()),
                            optional("monitorRoom", new YesNo()),
                            optional(
                                    "decentralised",
                                    new Several(Option.of(
                                            "site.decentralised",
                                            "VIDEO",
                                            "HOME_NURSE",
                                            "LOCAL_SAMPLES",
                                            "DRUG_BY_POST",
                                            "DIARY"))))),
            Map.entry(
                    SitePart.STARTUP,
                    List.of(
                            mandatory(SiteFields.CONTRACT_OFFICE, new Line(200)),
                            optional("contractEmail", new FieldType.Email()),
                            optional("contractDays", new WholeNumber(0, 1_000)),
                            mandatory(SiteFields.MONTHS_TO_OPEN, new Decimal(BigDecimal.ZERO, new BigDecimal(60))),
                            optional(
                                    "serviceAgreements",
                                    new Several(Option.of(
                                            "site.service",
                                            "PHARMACY",
                                            "LABORATORY",
                                            "IMAGING",
                                            "PATHOLOGY",
                                            "INTENSIVE_CARE"))))),
            Map.entry(
                    SitePart.EXPERIENCE,
                    List.of(
                            mandatory(SiteFields.PREVIOUS_STUDIES, new Paragraph(2_000)),
                            optional("phases", new Several(Option.of("site.phase", "P1", "P2", "P3", "P4", "DEVICE"))),
                            optional("studiesNow", new WholeNumber(0, 1_000)),
                            optional("studiesThreeYears", new WholeNumber(0, 1_000)),
                            optional("inspectedOn", new Day()),
                            optional("inspectionFindings", new Paragraph(1_000)))));

    private SiteForms() {}

    static List<Field> of(SitePart part) {
        return Objects.requireNonNull(FIELDS.get(part), "no questions for `" + part + "`");
    }

    private static FieldType extent() {
        return new Choice(Option.of("extent", "YES", "PARTLY", "NO"));
    }
}
