package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What sites deliver, as the unit, a hospital and a company look at it; and the pages of places where it stands too. */
@BrowserTest
class DeliveryIT {
    @LocalServerPort
    int port;

    @Test
    void figuresAreLookedAtWithAPhone() {
        look("nb", "dark", 360);
    }

    @Tag("walk")
    @Test
    void figuresAreLookedAtOnAScreen() {
        look("en", "light", 1280);
    }

    private void look(String language, String colours, int width) {
        var walk = new Walk(port, language);
        walk.as(Role.COORDINATOR, unit -> figures(unit.colours(colours).width(width)));
        walk.as(Role.HOSPITAL, nurse -> {
            nurse.colours(colours).width(width);
            nurse.open("/delivery").check().picture("delivery-hospital");
            nurse.open("/directory").check();
            nurse.open(first(nurse, "/directory/trusts/")).check().picture("trust-hospital");
        });
        walk.as(Role.SPONSOR, company -> {
            company.colours(colours).width(width);
            company.open("/delivery/cards").check().picture("delivery-cards");
            company.open(first(company, "/delivery/cards/")).check().picture("delivery-card");
        });
    }

    private static void figures(Visitor unit) {
        unit.open("/delivery").check().picture("delivery");
        String trust = first(unit, "/delivery/trusts/");
        unit.open("/delivery/figures/answered-on-time").check().picture("delivery-funnel");
        assertThat(unit.page().locator("svg.funnel circle").count()).isPositive();
        unit.open(trust).check().picture("delivery-trust");
        String site = first(unit, "/delivery/sites/");
        unit.open(trust + "/figures/answered-on-time").check().picture("delivery-lines");
        unit.open(trust + "/recruitment").check().picture("delivery-import");
        unit.open(site).check().picture("delivery-site");
        unit.open(first(unit, "/delivery/site-trials/")).check().picture("delivery-trial");
        unit.open(site + "/trials").check();
        unit.open("/delivery/disputes").check().picture("delivery-disputes");
        unit.open("/directory").check();
        unit.open(first(unit, "/directory/centres/")).check().picture("centre-unit");
    }

    private static String first(Visitor visitor, String begins) {
        return Objects.requireNonNull(
                visitor.page().locator("main a[href^='" + begins + "']").first().getAttribute("href"));
    }
}
