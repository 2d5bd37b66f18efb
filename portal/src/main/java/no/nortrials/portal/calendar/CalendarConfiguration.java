package no.nortrials.portal.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrganisationCalendar.class)
class CalendarConfiguration {

    @Bean
    WorkingDays workingDays(OrganisationCalendar organisation) {
        return new NorwegianWorkingDays(organisation);
    }
}
