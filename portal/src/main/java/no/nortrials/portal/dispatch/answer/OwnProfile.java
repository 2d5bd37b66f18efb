package no.nortrials.portal.dispatch.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.site.SiteFields;
import no.nortrials.portal.site.SitePerson;
import no.nortrials.portal.site.SiteProfile;
import no.nortrials.portal.site.StaffRole;

/** What the hospital's study site has said of itself beforehand: an answer begins with it. */
record OwnProfile(SiteProfile profile, LocalDate today) {
    /** Questions that the profile answers in the same words. */
    private static final List<String> SAME = List.of(
            SiteFields.SUB_SITES,
            SiteFields.EQUIPMENT,
            SiteFields.PHARMACY,
            SiteFields.LABORATORY,
            SiteFields.IMAGING,
            SiteFields.CONTRACT_OFFICE,
            SiteFields.PREVIOUS_STUDIES,
            SiteFields.CONTACT_NAME,
            SiteFields.CONTACT_EMAIL,
            SiteFields.CONTACT_PHONE,
            SiteFields.RELEASE_CONTACT);

    private static final double DAYS_OF_A_MONTH = 30.4375;

    /** The answer begun with the profile; what the answer has already is kept. */
    FormData begin(FormData answer) {
        FormData begun = answer;
        for (var each : known().entrySet())
            if (begun.filled(each.getKey()).isEmpty()) begun = begun.with(each.getKey(), each.getValue());
        return begun;
    }

    /** How many questions of an answer are still answered as the profile does. */
    long in(FormData answer) {
        return known().entrySet().stream()
                .filter(each -> answer.text(each.getKey()).equals(each.getValue()))
                .count();
    }

    private Map<String, String> known() {
        FormData said = profile.answers();
        var known = new LinkedHashMap<String, String>();
        known.put("department", profile.site().department());
        SAME.forEach(field -> said.filled(field).ifPresent(value -> known.put(field, value)));
        said.decimal(SiteFields.MONTHS_TO_OPEN)
                .ifPresent(months -> known.put("earliestStart", in(months).toString()));
        if (!profile.people().isEmpty()) people(known);
        return known;
    }

    private void people(Map<String, String> known) {
        known.put("studyNurse", Long.toString(profile.positions(StaffRole.STUDY_NURSE)));
        known.put("subInvestigators", Long.toString(profile.count(StaffRole.SUB_INVESTIGATOR)));
        known.put("gcpStaff", Long.toString(profile.withGcp(today)));
        profile.investigator().map(SitePerson::name).ifPresent(name -> known.put("investigator", name));
    }

    private LocalDate in(BigDecimal months) {
        return today.plusDays(Math.round(months.doubleValue() * DAYS_OF_A_MONTH));
    }
}
