package no.nortrials.portal.dispatch.answer;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.dispatch.recipient.Link;
import no.nortrials.portal.dispatch.recipient.Person;
import org.jspecify.annotations.Nullable;

/** Who answers for a hospital: the holder of a personal link, or a contact who signed in. */
sealed interface Respondent {

    /** By the link in a mail. */
    record ByLink(Link link) implements Respondent {}

    /** Signed in. */
    record ByAccount(Actor actor) implements Respondent {}

    default Person person() {
        return switch (this) {
            case ByLink(Link link) -> link.holder();
            case ByAccount(Actor actor) ->
                new Person(
                        actor.name(),
                        actor.email(),
                        Person.Kind.CONTACT,
                        actor.locale().getLanguage().equals("en") ? "en" : "nb");
        };
    }

    default By by() {
        return switch (this) {
            case ByLink(Link link) -> By.link(link.holder().name());
            case ByAccount(Actor actor) -> By.actor(actor);
        };
    }

    default @Nullable UUID linkId() {
        return switch (this) {
            case ByLink(Link link) -> link.id();
            case ByAccount _ -> null;
        };
    }

    default @Nullable UUID accountId() {
        return switch (this) {
            case ByLink _ -> null;
            case ByAccount(Actor actor) -> actor.accountId();
        };
    }
}
