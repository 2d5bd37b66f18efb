package no.nortrials.portal.site;

/** Names of what a site says that others use: an answer to a request begins with them. */
public final class SiteFields {
    public static final String CONTACT_NAME = "contactName";
    public static final String CONTACT_EMAIL = "contactEmail";
    public static final String CONTACT_PHONE = "contactPhone";
    public static final String RELEASE_CONTACT = "releaseContact";
    public static final String SUB_SITES = "subSites";
    public static final String EQUIPMENT = "equipment";
    public static final String PHARMACY = "pharmacy";
    public static final String LABORATORY = "laboratory";
    public static final String IMAGING = "imaging";
    public static final String CONTRACT_OFFICE = "contractOffice";
    public static final String MONTHS_TO_OPEN = "monthsToOpen";
    public static final String PREVIOUS_STUDIES = "previousStudies";

    private SiteFields() {}
}
