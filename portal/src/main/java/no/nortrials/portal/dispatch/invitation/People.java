package no.nortrials.portal.dispatch.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.directory.Contact;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import org.springframework.stereotype.Component;

/** Who is written to: those chosen for the request, otherwise everybody who receives requests for the trust that day. */
@Component
class People {
    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    List<Person> of(Recipient recipient, LocalDate on) {
        return recipient.people().isEmpty() ? of(recipient.trustId(), on) : recipient.people();
    }

    List<Person> of(UUID trustId, LocalDate on) {
        return directory.contactsOf(trustId, on).stream().map(People::person).toList();
    }

    static Person person(Contact contact) {
        Person.Kind kind = switch (contact.rank()) {
            case PRIMARY -> Person.Kind.CONTACT;
            case DEPUTY -> Person.Kind.DEPUTY;
        };
        return new Person(
                contact.name(),
                contact.email(),
                kind,
                contact.locale().getLanguage().equals("en") ? "en" : "nb");
    }
}
