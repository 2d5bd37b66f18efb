package no.nortrials.portal.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.FormView;

/**
 * A profile as pages show it: by part, the questions that were answered.
 *
 * @param all for the site's own people
 * @param shown for others: no inspection's findings, and names only when the site allows it
 */
record ProfileView(Map<SitePart, List<FieldView>> all, Map<SitePart, List<FieldView>> shown) {
    private static final Set<String> OWN =
            Set.of("deputyName", "deputyEmail", "contractEmail", "inspectionFindings", SiteFields.RELEASE_CONTACT);
    private static final Set<String> NAMES =
            Set.of(SiteFields.CONTACT_NAME, SiteFields.CONTACT_EMAIL, SiteFields.CONTACT_PHONE);

    static ProfileView of(SiteProfile profile) {
        boolean names = profile.answers().yes(SiteFields.RELEASE_CONTACT);
        var all = new LinkedHashMap<SitePart, List<FieldView>>();
        var shown = new LinkedHashMap<SitePart, List<FieldView>>();
        Arrays.stream(SitePart.values()).forEach(part -> {
            List<FieldView> answered = answered(profile, part);
            all.put(part, answered);
            shown.put(
                    part,
                    answered.stream()
                            .filter(view -> !OWN.contains(view.name()))
                            .filter(view -> names || !NAMES.contains(view.name()))
                            .toList());
        });
        shown.values().removeIf(List::isEmpty);
        return new ProfileView(all, shown);
    }

    private static List<FieldView> answered(SiteProfile profile, SitePart part) {
        return profile.part(part).stream()
                .flatMap(said -> FormView.of(SitePart.FORM, part.fields(), said.answers(), Map.of()).stream())
                .filter(view -> !view.given().isEmpty())
                .toList();
    }
}
