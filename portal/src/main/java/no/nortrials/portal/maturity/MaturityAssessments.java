package no.nortrials.portal.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.maturity.assessment.Measured;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.site.Sites;
import no.nortrials.portal.site.StudySite;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what stands of assessments. */
@Component
class MaturityAssessments {
    private final MaturityStore store;
    private final FrameworkStore frameworks;
    private final Sites sites;
    private final ObjectProvider<MeasuredIndicators> sources;

    MaturityAssessments(
            MaturityStore store, FrameworkStore frameworks, Sites sites, ObjectProvider<MeasuredIndicators> sources) {
        this.store = store;
        this.frameworks = frameworks;
        this.sites = sites;
        this.sources = sources;
    }

    /** All of a site, the newest first. */
    List<Assessed> of(StudySite site, LocalDate day) {
        return store.of(site.id()).stream()
                .map(kept -> assessed(site, kept, day))
                .toList();
    }

    Optional<Assessed> newest(StudySite site, LocalDate day) {
        return store.of(site.id()).stream().findFirst().map(kept -> assessed(site, kept, day));
    }

    /** The newest one whose levels others may see, if the trust consents. */
    Optional<Assessed> shown(UUID site, LocalDate day) {
        return sites.site(site).stream()
                .flatMap(each -> of(each, day).stream())
                .filter(each -> !each.kept().open())
                .findFirst()
                .filter(Assessed::shown);
    }

    /** The newest finished one of every site. */
    List<Assessed> finished(LocalDate day) {
        return store.finished().stream()
                .flatMap(kept -> sites.site(kept.site()).stream().map(site -> assessed(site, kept, day)))
                .toList();
    }

    List<Measured> measured(StudySite site, LocalDate day) {
        return sources.orderedStream()
                .flatMap(each -> each.of(site, day).stream())
                .toList();
    }

    private Assessed assessed(StudySite site, SiteAssessment kept, LocalDate day) {
        Framework framework = frameworks
                .version(kept.version())
                .orElseThrow(() -> new NotFound("version " + kept.version()))
                .framework();
        List<Said> said = store.said(kept.id());
        Standing standing = Standing.of(said);
        List<Measured> measured =
                kept.measured().map(text -> Kept.assessment(text).measured()).orElseGet(() -> measured(site, day));
        return new Assessed(
                site,
                kept,
                framework,
                standing,
                said,
                standing.assessment(framework.id(), framework.version(), measured));
    }
}
