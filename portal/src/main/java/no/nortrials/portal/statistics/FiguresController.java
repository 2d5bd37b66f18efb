package no.nortrials.portal.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The figures, and the annual tables that print their definitions. A centre sees its own only. */
@Controller
class FiguresController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Reports reports;
    private final Tables tables;
    private final Names names;
    private final Since since;
    private final MessageSource messages;
    private final Clock clock;

    FiguresController(Reports reports, Tables tables, Names names, Since since, MessageSource messages, Clock clock) {
        this.reports = reports;
        this.tables = tables;
        this.names = names;
        this.since = since;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/figures")
    ModelAndView figures(
            Actor actor,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale) {
        LocalDate today = Oslo.today(clock);
        LocalDate usual = year == null ? today : Choice.customary(checked(year), today);
        Choice choice = Choice.of(asOf, year == null ? today.getYear() : year, usual, today);
        return page("statistics/figures", actor, choice, locale);
    }

    @GetMapping("/figures/annual/{year}")
    ModelAndView annual(
            Actor actor, @PathVariable int year, @RequestParam(required = false) @Nullable String asOf, Locale locale) {
        return page("statistics/annual", actor, annualChoice(year, asOf), locale);
    }

    @GetMapping("/figures/annual/{year}/{table}.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            @PathVariable int year,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable String asOf,
            Locale locale) {
        Choice choice = annualChoice(year, asOf);
        Words words = new Words(messages, locale);
        return reports.asOf(choice.asOf())
                .map(figures -> tablesOf(actor, figures, year, words).stream()
                        .filter(candidate -> candidate.id().equals(table))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no table `" + table + "`")))
                .map(found ->
                        file(CSV, table + "-" + year + "-" + choice.asOf() + ".csv", TableFiles.csv(found, words)))
                .orElseGet(FiguresController::notYet);
    }

    @GetMapping("/figures/annual/{year}/tables.xlsx")
    ResponseEntity<byte[]> xlsx(
            Actor actor, @PathVariable int year, @RequestParam(required = false) @Nullable String asOf, Locale locale) {
        Choice choice = annualChoice(year, asOf);
        Words words = new Words(messages, locale);
        return reports.asOf(choice.asOf())
                .map(figures -> TableFiles.xlsx(tablesOf(actor, figures, year, words), choice, words))
                .map(bytes -> file(XLSX, "nortrials-" + year + "-" + choice.asOf() + ".xlsx", bytes))
                .orElseGet(FiguresController::notYet);
    }

    private Choice annualChoice(int year, @Nullable String asOf) {
        LocalDate today = Oslo.today(clock);
        return Choice.of(asOf, checked(year), Choice.customary(year, today), today);
    }

    private int checked(int year) {
        if (year < Choice.FIRST.getYear() || year > Oslo.today(clock).getYear())
            throw new NotFound("no figures for `" + year + "`");
        return year;
    }

    private ModelAndView page(String view, Actor actor, Choice choice, Locale locale) {
        Optional<Figures> ready = reports.asOf(choice.asOf());
        if (ready.isEmpty()) return new ModelAndView("statistics/computing").addObject("choice", choice);
        Words words = new Words(messages, locale);
        LocalDate customary = Choice.customary(choice.year(), Oslo.today(clock));
        var page = new ModelAndView(view)
                .addObject("choice", choice)
                .addObject("figures", ready.get())
                .addObject("words", words)
                .addObject("today", Oslo.today(clock))
                .addObject("scopeName", scopeName(actor, choice, words))
                .addObject("synthetic", synthetic(ready.get(), choice.year()))
                .addObject("tables", tablesOf(actor, ready.get(), choice.year(), words))
                .addObject(
                        "pastKeptFrom",
                        since.pastKeptFrom().filter(choice.asOf()::isBefore).orElse(null));
        return customary.equals(choice.asOf())
                ? page
                : page.addObject(
                        "since",
                        since.about(
                                choice.year(),
                                customary,
                                choice.asOf(),
                                ready.get().computedAt()));
    }

    private List<FigureTable> tablesOf(Actor actor, Figures figures, int year, Words words) {
        return actor.is(Role.CENTRE)
                ? tables.ofCentre(figures, year, new Scope.OneCentre(actor.organisationId()), words)
                : tables.ofPortal(figures, year, words);
    }

    private String scopeName(Actor actor, Choice choice, Words words) {
        return actor.is(Role.CENTRE)
                ? names.centre(actor.organisationId(), choice.year(), words)
                : words.of("statistics.channel.PORTAL");
    }

    private static boolean synthetic(Figures figures, int year) {
        return figures.total(year, new Scope.Portal(), Measure.SYNTHETIC)
                        + figures.total(year, new Scope.Centres(), Measure.SYNTHETIC)
                > 0;
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static ResponseEntity<byte[]> notYet() {
        return ResponseEntity.status(503).header(HttpHeaders.RETRY_AFTER, "10").build();
    }
}
