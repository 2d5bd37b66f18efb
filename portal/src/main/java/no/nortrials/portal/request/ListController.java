package no.nortrials.portal.request;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The unit's queue, all requests, and a sponsor's own. */
@Controller
class ListController {
    private static final int FIRST_YEAR = 2022;

    private final Queue queue;
    private final Listings listings;
    private final Clock clock;

    ListController(Queue queue, Listings listings, Clock clock) {
        this.queue = queue;
        this.listings = listings;
        this.clock = clock;
    }

    @GetMapping("/queue")
    String queue(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("listing", queue.page(new QueueFilter(kind, area, action, q, sort), page));
        model.addAttribute("actions", Option.of("request.action", NextAction.class));
        choices(model);
        return "request/queue";
    }

    @GetMapping("/requests")
    String all(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "-received") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("listing", listings.all(new AllFilter(year, status, kind, area, channel, q, sort), page));
        model.addAttribute("statuses", sentStatuses());
        model.addAttribute("channels", Option.of("request.channel", Channel.class));
        model.addAttribute("years", years());
        choices(model);
        return "request/list";
    }

    @GetMapping("/my-requests")
    String own(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "-created") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID saved,
            Model model) {
        Listing<RequestHeader> found =
                listings.ofOrganisation(actor.organisationId(), new OwnFilter(q, status, sort), page);
        model.addAttribute("listing", found);
        model.addAttribute("statuses", Option.of("request.status", RequestStatus.class));
        model.addAttribute("progress", progress(found.rows()));
        model.addAttribute("savedDraft", saved);
        return "request/mine";
    }

    /** How far each draft of a page has come. */
    private Map<UUID, Progress> progress(List<RequestHeader> rows) {
        List<RequestHeader> drafts = rows.stream().filter(RequestHeader::draft).toList();
        Map<UUID, FormData> forms =
                listings.forms(drafts.stream().map(RequestHeader::id).toList());
        return drafts.stream().collect(Collectors.toMap(RequestHeader::id, draft -> progress(draft, forms)));
    }

    private static Progress progress(RequestHeader draft, Map<UUID, FormData> forms) {
        return Progress.of(
                RequestForms.of(draft.product()).fields().toList(), forms.getOrDefault(draft.id(), FormData.EMPTY));
    }

    private static void choices(Model model) {
        model.addAttribute("kinds", Option.of("requestKind", RequestKind.class));
        model.addAttribute("areas", Option.of("therapyArea", RequestFields.THERAPY_AREAS.toArray(String[]::new)));
    }

    private static List<Option> sentStatuses() {
        var statuses = new ArrayList<>(Option.of("request.status", RequestStatus.class));
        statuses.removeIf(option -> option.code().equals(RequestStatus.DRAFT.name()));
        return statuses;
    }

    private Map<String, String> years() {
        var years = new LinkedHashMap<String, String>();
        for (int year = Oslo.today(clock).getYear(); year >= FIRST_YEAR; year--)
            years.put(Integer.toString(year), Integer.toString(year));
        return years;
    }
}
