package no.nortrials.portal.dispatch.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.request.Documents;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Tier;
import no.nortrials.portal.web.Download;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of a request for somebody who answers for a hospital, and the promise that opens the restricted ones. A
 * document that may not be read is not named either, because its name can tell what is in it.
 */
@Service
@Transactional
class Enclosures {
    private final Documents documents;
    private final Recipients recipients;
    private final Confidentiality confidentiality;
    private final Openness openness;

    Enclosures(Documents documents, Recipients recipients, Confidentiality confidentiality, Openness openness) {
        this.documents = documents;
        this.recipients = recipients;
        this.confidentiality = confidentiality;
        this.openness = openness;
    }

    /** A document, and whether this person may read it. */
    record Enclosure(Documents.Document document, Confidentiality.Standing standing) {}

    @Transactional(readOnly = true)
    List<Enclosure> of(Respondent respondent, RequestHeader request, Recipient recipient) {
        return documents.of(request).stream()
                .map(each -> new Enclosure(each, confidentiality.of(respondent, request, recipient, each.tier())))
                .toList();
    }

    /** The file, when this person may read it; reading a restricted one is kept in the audit trail. */
    Optional<Download> open(Respondent respondent, UUID recipientId, UUID document) {
        Recipient recipient = recipients.find(recipientId).orElseThrow();
        RequestHeader request = openness.request(recipient);
        return of(respondent, request, recipient).stream()
                .filter(each ->
                        each.document().id().equals(document) && each.standing().readable())
                .map(Enclosure::document)
                .findFirst()
                .flatMap(found -> documents.content(request, document).map(content -> {
                    if (found.tier() != Tier.OPEN) confidentiality.read(respondent, request, recipient, found.name());
                    return new Download(found.name(), found.mediaType(), content);
                }));
    }

    /** Promises confidentiality, when there is anything that the promise opens. */
    void accept(Respondent respondent, UUID recipientId) {
        Recipient recipient = recipients.locked(recipientId);
        RequestHeader request = openness.request(recipient);
        boolean asked = request.tier() == Tier.RESTRICTED
                || documents.of(request).stream().anyMatch(each -> each.tier() == Tier.RESTRICTED);
        if (asked) confidentiality.accept(respondent, request, recipient);
    }
}
