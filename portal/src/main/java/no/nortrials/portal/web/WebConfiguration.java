package no.nortrials.portal.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import no.nortrials.portal.access.Accounts;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.RouteRule;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class WebConfiguration {

    @Bean
    LanguageCookie localeResolver(Accounts accounts) {
        return new LanguageCookie(accounts);
    }

    @Bean
    WebMvcConfigurer languageOfTheAccount(LanguageCookie language) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(language).excludePathPatterns("/assets/**", "/language");
            }
        };
    }

    /** The pages of access and notification, which know nothing of menus. */
    @Bean
    NavigationItem outboxItem() {
        return new NavigationItem("outbox", "/outbox", 80, Set.of(Role.COORDINATOR, Role.ADMINISTRATOR));
    }

    @Bean
    NavigationItem auditItem() {
        return new NavigationItem("audit", "/audit", 85, Set.of(Role.COORDINATOR, Role.ADMINISTRATOR));
    }

    @Bean
    NavigationItem accountsItem() {
        return new NavigationItem("accounts", "/accounts", 10, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    RouteRules webRoutes() {
        return () -> List.of(RouteRule.open(GET, "/"), RouteRule.open(POST, "/language"));
    }
}
