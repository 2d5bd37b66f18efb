package no.nortrials.portal.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is attached to a request, for the modules that decide for themselves who may read it. */
public interface Documents {

    /** Oldest first. */
    List<Document> of(RequestHeader request);

    /** The content of one that belongs to the request and is not removed. */
    Optional<byte[]> content(RequestHeader request, UUID id);

    /**
     * A document without its content.
     *
     * @param tier the stricter of its own and its request's
     */
    record Document(UUID id, String name, String mediaType, int bytes, Tier tier) {}
}
