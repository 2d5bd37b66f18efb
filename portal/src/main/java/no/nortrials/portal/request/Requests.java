package no.nortrials.portal.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.form.FormData;
import org.jspecify.annotations.Nullable;

/**
 * The requests and their life cycle, for the other modules. Every change belongs to the caller's transaction, is kept in
 * the audit trail, and is refused with {@link no.nortrials.portal.access.Conflict} when the life cycle does not allow it.
 */
public interface Requests {

    Optional<RequestHeader> find(UUID id);

    /** The request when the actor may know of it; otherwise {@link no.nortrials.portal.access.NotFound}. */
    RequestHeader visibleTo(Actor actor, UUID id);

    /** The same, held until the transaction ends, so that its deadlines and its status stay as they are read. */
    RequestHeader held(Actor actor, UUID id);

    /** Everything in the form, for the portal's own use; never to be shown to a hospital as it is. */
    FormData form(UUID id);

    /** The form without what a hospital may not see yet. */
    FormData disclosed(UUID id, boolean confidential);

    /** Whether the actor may read the whole of the request's text: also what is restricted in it. */
    boolean opened(Actor actor, UUID id);

    /** Records a request that is received at once, with a reference, and publishes {@link RequestReceived}. */
    UUID register(NewRequest request, By by);

    /** Goes on to another status; does nothing when it is there already. */
    void move(UUID id, RequestStatus to, By by);

    /** Says what the unit should do next with it, and when at the latest. */
    void next(UUID id, NextAction action, Instant due);

    /** Nothing is left to do for the unit for now. */
    void done(UUID id);

    /**
     * The hospitals' deadline that follows from the sponsor's: some working days before it, but not before the earliest
     * day given, unless the sponsor's own is.
     */
    LocalDate usualDeadline(LocalDate earliest, LocalDate reply);

    /** Sets the hospitals' deadline; what was proposed in its place is settled. There is no other place that holds one. */
    void hospitalsDeadline(UUID id, @Nullable LocalDate day);

    /** A deadline for the hospitals that waits for the unit's word since the sponsor's was moved. */
    Optional<LocalDate> proposedDeadline(UUID id);

    void close(UUID id, ClosedReason reason, By by);

    /** The received requests that state one of these numbers of a trial at a public register. */
    List<RequestHeader> ofTrial(Collection<String> numbers);

    /** The received requests of an organisation, the newest first. */
    List<RequestHeader> ofOrganisation(UUID organisation, int most);

    /** Who is written to on the sponsor's side. */
    Optional<Correspondent> sponsor(UUID id);

    /** Who is written to in the coordinating unit. */
    List<Correspondent> unit();
}
