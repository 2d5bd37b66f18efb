package no.nortrials.portal.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.web.CsvContent;
import no.nortrials.portal.web.Download;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of what has been enrolled in one request's trial. */
@Controller
class EnrolmentController {
    private final EnrolmentDesk desks;
    private final MessageSource messages;
    private final Clock clock;

    EnrolmentController(EnrolmentDesk desks, MessageSource messages, Clock clock) {
        this.desks = desks;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * One trust in the table of questions.
     *
     * @param cells one for each {@link ReportForm.Column}, in their order
     */
    record Row(Trust trust, List<FieldView> cells) {}

    @GetMapping("/requests/{id}/enrolment")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        EnrolmentDesk.Desk desk = desks.of(actor, id);
        return page(actor, desk, starting(desk), Map.of());
    }

    @PostMapping("/requests/{id}/enrolment")
    ModelAndView report(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given) {
        FormData typed = FormData.of(ReportForm.fields(desks.of(actor, id).trusts()), given);
        Map<String, Problem> problems = desks.report(actor, id, typed);
        if (problems.isEmpty()) return new ModelAndView("redirect:/requests/" + id + "/enrolment?saved");
        ModelAndView page = page(actor, desks.of(actor, id), typed, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/requests/{id}/enrolment/{day}/withdraw")
    String withdraw(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        desks.withdraw(actor, id, day);
        return "redirect:/requests/" + id + "/enrolment?withdrawn";
    }

    @GetMapping("/requests/{id}/enrolment.csv")
    ModelAndView csv(Actor actor, @PathVariable UUID id, Locale locale) {
        EnrolmentDesk.Desk desk = desks.of(actor, id);
        byte[] csv = CsvContent.of(file -> {
            file.writeRecord(Stream.of("asOf", "trust", "opened", "screened", "enrolled")
                    .map(key -> messages.getMessage("enrolment." + key, null, locale))
                    .toList());
            for (Report report : desk.reports())
                for (SiteReport site : report.sites())
                    file.writeRecord(
                            report.asOf().toString(),
                            site.trust().name(locale),
                            site.opened().map(LocalDate::toString).orElse(""),
                            site.screened().map(String::valueOf).orElse(""),
                            Integer.toString(site.enrolled()));
        });
        return new ModelAndView(
                new Download("enrolment-" + desk.request().name() + ".csv", CsvContent.MEDIA_TYPE, csv));
    }

    private ModelAndView page(Actor actor, EnrolmentDesk.Desk desk, FormData answers, Map<String, Problem> problems) {
        List<Field> fields = ReportForm.fields(desk.trusts());
        return new ModelAndView("enrolment/page")
                .addObject("desk", desk)
                .addObject("all", desk.all())
                .addObject("lately", desk.lately())
                .addObject("unit", actor.is(Role.COORDINATOR))
                .addObject("fields", FormView.of(ReportForm.NAME, fields, answers, problems))
                .addObject("asOf", FormView.of(ReportForm.NAME, fields.subList(0, 1), answers, problems))
                .addObject("columns", ReportForm.Column.values())
                .addObject(
                        "rows",
                        desk.trusts().stream()
                                .map(trust -> row(trust, answers, problems))
                                .toList());
    }

    private static Row row(Trust trust, FormData answers, Map<String, Problem> problems) {
        List<Field> fields = Stream.of(ReportForm.Column.values())
                .map(column -> Field.optional(column.field(trust), column.type()))
                .toList();
        return new Row(trust, FormView.of(ReportForm.NAME, fields, answers, problems));
    }

    /** Today, with the numbers of the last report to be changed. */
    private FormData starting(EnrolmentDesk.Desk desk) {
        FormData filled = desk.history().stream()
                .filter(entry -> desk.last()
                        .filter(last -> last.asOf().equals(entry.asOf()))
                        .isPresent())
                .findFirst()
                .map(ReportStore.Entry::answers)
                .orElse(FormData.EMPTY);
        return filled.with(ReportForm.AS_OF, Oslo.today(clock).toString());
    }
}
