package no.nortrials.portal.evidence;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.reference.DataSetPage;
import no.nortrials.portal.reference.DataUser;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    DataUser populationUse() {
        return new Computable(Figures.POPULATION, Population::of);
    }

    /** A figure whose disease has no name in both languages cannot be chosen. */
    @Bean
    DataUser occurrenceUse(MessageSource messages) {
        return new Computable(
                Figures.OCCURRENCE,
                figures -> Occurrence.of(figures).forEach(figure -> {
                    String name = messages.getMessage("evidence.condition." + figure.id(), null, "", Languages.ENGLISH);
                    if (name == null || name.isEmpty())
                        throw new IllegalArgumentException("`" + figure.id() + "` has no name");
                }));
    }

    @Bean
    DataUser byTrustUse() {
        return new Computable(Figures.BY_TRUST, Figures::byTrust);
    }

    @Bean
    DataSetPage citedFigures() {
        return new DataSetPage(Figures.OCCURRENCE, "/disease-figures", "evidence.figures.open");
    }

    @Bean
    RouteRules evidenceRoutes() {
        return () -> List.of(
                allow(GET, "/disease-figures", Role.values()),
                allow(GET, "/disease-figures/{id}", Role.values()),
                allow(GET, "/requests/{id}/estimate", COORDINATOR, SPONSOR),
                allow(POST, "/requests/{id}/estimate", COORDINATOR),
                allow(GET, "/requests/{id}/estimate.csv", COORDINATOR, SPONSOR),
                allow(GET, "/requests/{id}/estimate.pdf", COORDINATOR, SPONSOR));
    }
}
