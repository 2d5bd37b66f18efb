package no.nortrials.portal.protocol;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Note;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.criteria.RequestCriteria;
import no.nortrials.portal.request.Filing;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.Remark;
import no.nortrials.protocol.SourceCriterion;
import no.nortrials.reading.Proposal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft of a protocol, and its criteria countable, one decision of a person at a time. */
@Service
@Transactional
class ProtocolDesk {
    private final Filing filing;
    private final Requests requests;
    private final RequestCriteria criteria;
    private final UploadStore store;
    private final CriterionReading reading;
    private final Clock clock;

    ProtocolDesk(
            Filing filing,
            Requests requests,
            RequestCriteria criteria,
            UploadStore store,
            CriterionReading reading,
            Clock clock) {
        this.filing = filing;
        this.requests = requests;
        this.criteria = criteria;
        this.store = store;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * A criterion on the page.
     *
     * @param any whether one of several offers is usually enough
     */
    record Line(TextCriterion criterion, List<Offer> offers, boolean any) {
        public List<Offer> likely() {
            return offers.stream()
                    .filter(offer -> offer.likely() || !offer.isComputable())
                    .toList();
        }

        public List<Offer> lessLikely() {
            return offers.stream()
                    .filter(offer -> !offer.likely() && offer.isComputable())
                    .toList();
        }

        public boolean isOffered() {
            return offers.stream().anyMatch(Offer::isComputable);
        }
    }

    /** The page. */
    record Shown(RequestHeader request, Upload upload, List<Line> lines, boolean editable) {
        public long open() {
            return lines.stream()
                    .filter(line -> line.criterion().choice() == Choice.OPEN
                            && !line.criterion().inCodes())
                    .count();
        }

        public long counted() {
            return lines.stream()
                    .filter(line ->
                            line.criterion().inCodes() || line.criterion().choice() == Choice.ACCEPTED)
                    .count();
        }
    }

    /** Makes a draft. */
    public UUID begin(Actor sponsor, Product product, Protocol protocol, String fileName) {
        String format = protocol.format().name();
        Filing.Begun begun = filing.begin(sponsor, product, ProtocolFilling.of(protocol), format, fileName);
        Instant now = clock.instant();
        EligibilityCriteria imported = protocol.eligibility();
        if (!imported.criteria().isEmpty()) criteria.begin(begun.id(), imported, "imported", now, sponsor.name());
        store.add(upload(begun.id(), protocol, fileName, now), texts(protocol, imported));
        return begun.id();
    }

    private static Upload upload(UUID request, Protocol protocol, String fileName, Instant now) {
        return new Upload(
                request,
                fileName,
                protocol.format().name(),
                protocol.version(),
                now,
                protocol.found().stream()
                        .map(found -> new Upload.Value(
                                found.field().name(),
                                found.value(),
                                found.place().shown()))
                        .toList(),
                protocol.missing().stream().map(Enum::name).toList(),
                protocol.remarks().stream()
                        .map((Remark remark) -> remark.place().shown() + ": " + remark.text())
                        .toList());
    }

    private static List<TextCriterion> texts(Protocol protocol, EligibilityCriteria imported) {
        var texts = new ArrayList<TextCriterion>();
        for (int i = 0; i < protocol.criteria().size(); i++) {
            SourceCriterion source = protocol.criteria().get(i);
            Note note = imported.criteria().get(i).note();
            boolean inCodes = source.computable().isPresent();
            texts.add(new TextCriterion(
                    note.id(),
                    i + 1,
                    note.role(),
                    source.identifier(),
                    source.text(),
                    source.place().shown(),
                    inCodes,
                    inCodes ? Choice.ACCEPTED : Choice.OPEN));
        }
        return texts;
    }

    @Transactional(readOnly = true)
    public Shown show(Actor actor, UUID id, Locale locale) {
        RequestHeader request = opened(actor, id);
        Upload upload = store.find(id).orElseThrow(() -> new NotFound("no protocol of `" + id + "`"));
        List<Line> lines = store.criteria(id).stream()
                .map(each -> new Line(
                        each,
                        each.inCodes() ? List.of() : Offers.of(each, reading.proposals(each.text()), locale),
                        Offers.usuallyAny(each)))
                .toList();
        return new Shown(request, upload, lines, mayChange(actor, request));
    }

    /** Whether it could be done; false when the criterion is no longer among those of the request. */
    public boolean accept(
            Actor actor, UUID id, String node, List<Integer> chosen, Map<Integer, String> codes, boolean any) {
        TextCriterion criterion = changeable(actor, id, node);
        List<Proposal> proposals = reading.proposals(criterion.text());
        Optional<Criterion> made = Offers.chosen(criterion, proposals, chosen, codes, any);
        return made.isPresent() && put(actor, id, criterion, made.get(), Choice.ACCEPTED);
    }

    /** Leaves it in words, or opens the question again. */
    public boolean words(Actor actor, UUID id, String node, boolean open) {
        TextCriterion criterion = changeable(actor, id, node);
        var note = new Note(criterion.node(), criterion.identifier(), criterion.role(), criterion.text());
        Choice choice = open ? Choice.OPEN : Choice.WORDS;
        if (criterion.choice() != Choice.ACCEPTED) {
            store.choose(id, node, choice);
            return true;
        }
        return put(actor, id, criterion, new FreeText(note, false, criterion.text()), choice);
    }

    private boolean put(Actor actor, UUID id, TextCriterion criterion, Criterion with, Choice choice) {
        if (!criteria.replace(id, criterion.node(), with, clock.instant(), actor.name())) return false;
        store.choose(id, criterion.node(), choice);
        return true;
    }

    private TextCriterion changeable(Actor actor, UUID id, String node) {
        if (!mayChange(actor, opened(actor, id))) throw new NotFound("not to be changed: `" + id + "`");
        return store.criteria(id).stream()
                .filter(each -> each.node().equals(node) && !each.inCodes())
                .findFirst()
                .orElseThrow(() -> new NotFound("no criterion `" + node + "`"));
    }

    private RequestHeader opened(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (!requests.opened(actor, id)) throw new NotFound("not open to the reader: `" + id + "`");
        return request;
    }

    private static boolean mayChange(Actor actor, RequestHeader request) {
        return actor.is(Role.COORDINATOR) || actor.isOf(Role.SPONSOR, request.organisationId());
    }
}
