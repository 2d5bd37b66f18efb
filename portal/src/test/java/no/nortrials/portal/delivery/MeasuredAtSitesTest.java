package no.nortrials.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.nortrials.maturity.assessment.Measured;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.site.StudySite;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted at a site opens its top levels of maturity; what is not counted does not. */
@PortalTest
class MeasuredAtSitesTest {
    @Autowired
    MeasuredAtSites measured;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private StudySite site;

    @BeforeEach
    void aSite() {
        clock.reset();
        UUID trust = given.trust();
        UUID id = jdbc.sql("""
                        insert into study_site (trust_id, department, therapy_area, created_at, created_by)
                        values (?, 'Måleavdelingen', 'CANCER', '2026-05-01T08:00:00Z', 'Ola Enhet') returning id
                        """).param(trust).query(UUID.class).single();
        site = new StudySite(id, trust, "Måleavdelingen", "CANCER");
    }

    @Test
    void certificatesOfItsPeopleAreCounted() {
        for (int person = 0; person < 6; person++) employed();

        assertThat(measured.of(site, Oslo.today(clock)))
                .filteredOn(each -> each.indicator().equals("gcp-valid"))
                .extracting(Measured::n)
                .containsExactly(6);
    }

    @Test
    void whatNobodyToldIsNotMeasured() {
        assertThat(measured.of(site, Oslo.today(clock)))
                .extracting(Measured::indicator)
                .doesNotContain("gcp-valid", "contract-time", "recruited-of-target");
    }

    private void employed() {
        jdbc.sql("""
                        insert into site_person (site_id, answers, added_at, added_by)
                        values (?, '{"name": ["Prøve Målesen"], "role": ["STUDY_NURSE"], "position": ["1"], "gcpUntil": ["2027-01-01"]}',
                            '2026-05-01T08:00:00Z', 'Ola Enhet')
                        """).param(site.id()).update();
    }
}
