package no.nortrials.portal.interchange;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.criteria.RequestCriteria;
import no.nortrials.portal.criteria.SavedCriteria;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.platform.PortalProperties;
import no.nortrials.portal.request.Filing;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes a request as a file, and begins a draft from one. */
@Service
@Transactional
class RequestFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Requests requests;
    private final RequestCriteria criteria;
    private final Filing filing;
    private final PortalProperties portal;
    private final Clock clock;

    RequestFiles(Requests requests, RequestCriteria criteria, Filing filing, PortalProperties portal, Clock clock) {
        this.requests = requests;
        this.criteria = criteria;
        this.filing = filing;
        this.portal = portal;
        this.clock = clock;
    }

    /** What became of a file. */
    sealed interface Begun {
        record Draft(UUID id) implements Begun {}

        /** The criteria in it cannot be read; nothing was kept. */
        record Unreadable(String why) implements Begun {}
    }

    @Transactional(readOnly = true)
    public RequestFile write(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (!requests.opened(actor, id)) throw new NotFound("not open to the reader: `" + id + "`");
        return new RequestFile(
                RequestFile.FORMAT,
                new RequestFile.Origin(portal.url().toString(), request.name(), clock.instant()),
                request.product(),
                requests.form(id).values(),
                criteria.newest(id)
                        .map(SavedCriteria::criteria)
                        .map(CriteriaJson::write)
                        .map(JSON::readTree)
                        .orElse(null));
    }

    public Begun begin(Actor actor, RequestFile file) {
        Optional<Reading> read = Optional.ofNullable(file.criteria()).map(tree -> CriteriaJson.read(tree.toString()));
        if (read.isPresent() && read.get() instanceof Reading.Refused refused)
            return new Begun.Unreadable(refused.problems().toString());
        UUID id = filing.begin(actor, file.product(), new FormData(file.answers()));
        if (read.isPresent() && read.get() instanceof Reading.Read(EligibilityCriteria imported))
            criteria.begin(id, imported, "imported", clock.instant(), actor.name());
        return new Begun.Draft(id);
    }
}
