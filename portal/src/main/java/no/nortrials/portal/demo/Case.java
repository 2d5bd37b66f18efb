package no.nortrials.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One request of the demonstration and how its story goes.
 *
 * @param centre the centre it reached directly, or null when it came through the portal
 * @param receivedAt when it was sent; for a draft, when it was begun
 * @param fate what became of it, or null where nothing can
 */
record Case(
        UUID id,
        int number,
        @Nullable Centre centre,
        RequestKind kind,
        Topic topic,
        @Nullable String phase,
        Firm firm,
        Person creator,
        Tier tier,
        boolean nameable,
        String title,
        String protocol,
        Instant receivedAt,
        LocalDate counted,
        LocalDate deadline,
        LocalDate internal,
        Stage stage,
        @Nullable Fate fate) {

    Product product() {
        return topic.device() ? Product.DEVICE : Product.DRUG;
    }

    boolean draft() {
        return stage == Stage.DRAFT;
    }

    Case with(Tier newTier, boolean newNameable) {
        return new Case(
                id,
                number,
                centre,
                kind,
                topic,
                phase,
                firm,
                creator,
                newTier,
                newNameable,
                title,
                protocol,
                receivedAt,
                counted,
                deadline,
                internal,
                stage,
                fate);
    }
}
