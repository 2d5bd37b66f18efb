package no.nortrials.portal.criteria;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.exchange.fhir.FhirGroup;
import no.nortrials.eligibility.exchange.omop.OmopData;
import no.nortrials.eligibility.exchange.omop.OmopSql;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.sql.Dialect;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Gives the criteria as files for other systems. */
@Controller
class CriteriaExportController {
    private final CriteriaDesk desks;
    private final UnitNames units;
    private final Clock clock;

    CriteriaExportController(CriteriaDesk desks, UnitNames units, Clock clock) {
        this.desks = desks;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}/criteria/export/{format}")
    ModelAndView export(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        Desk desk = desks.of(actor, id);
        String name = "criteria-" + desk.request().name();
        EligibilityCriteria criteria = desk.criteria();
        return switch (format) {
            case "json" -> file(name + ".json", "application/json", CriteriaJson.write(criteria));
            case "group" -> file(name + "-group.json", "application/fhir+json", FhirGroup.write(criteria));
            case "omop" -> file(name + "-omop.sql", "application/sql", sql(criteria));
            default -> throw new NotFound("no format `" + format + "`");
        };
    }

    private String sql(EligibilityCriteria criteria) {
        var data = new OmopData("", Dialect.POSTGRESQL, units.conversions(), List.of());
        OmopSql sql = OmopSql.of(criteria, Oslo.today(clock), data);
        String leftOut = sql.leftOut().stream()
                .map(each -> "-- not computed: " + each.id() + ": " + each.why().replaceAll("\\R", " ") + "\n")
                .collect(Collectors.joining());
        String steps = sql.steps().stream()
                .map(step -> "-- " + step.id() + "\n" + step.persons() + ";\n\n")
                .collect(Collectors.joining());
        return leftOut + "-- one statement for each criterion\n" + steps + "-- how many meet all of them\n"
                + sql.count() + ";\n";
    }

    private static ModelAndView file(String name, String type, String text) {
        return new ModelAndView(new Download(name, type, text.getBytes(StandardCharsets.UTF_8)));
    }
}
