package no.nortrials.portal.showcase;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** What one can subscribe to: changes as Atom (RFC 4287), starts as a calendar (RFC 5545). */
final class Feeds {
    private Feeds() {}

    /**
     * The feed.
     *
     * @param base where the portal is reached, without a slash at its end
     * @param here the feed's own address
     */
    static String atom(List<Showcase.Dated> entries, String title, String base, String here, Locale locale) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", locale.getLanguage());
            element(xml, "id", here);
            element(xml, "title", title);
            element(
                    xml,
                    "updated",
                    (entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at()).toString());
            xml.writeStartElement("author");
            element(xml, "name", "NorTrials");
            xml.writeEndElement();
            link(xml, "self", here);
            for (Showcase.Dated entry : entries) entry(xml, entry, base, locale);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, Showcase.Dated entry, String base, Locale locale)
            throws XMLStreamException {
        String address = base + "/showcase/" + entry.trial().slug();
        xml.writeStartElement("entry");
        element(xml, "id", address);
        element(xml, "title", entry.trial().title(locale.getLanguage()));
        element(xml, "updated", entry.at().toString());
        link(xml, "alternate", address);
        element(
                xml,
                "summary",
                entry.trial()
                        .in(locale.getLanguage())
                        .map(ShownTrial.Words::summary)
                        .orElse(String.join(", ", entry.trial().conditions())));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** An entry of the whole day for each start. */
    static String calendar(List<ShownTrial> trials, String base, Locale locale, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//NorTrials//showcase//NO"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        for (ShownTrial trial : trials)
            trial.starts().ifPresent(day -> {
                var event = new VEvent(false);
                event.add(new Uid(trial.slug() + "@showcase.nortrials"));
                event.add(new DtStamp(now));
                event.add(new DtStart<>(day));
                event.add(new Summary(trial.title(locale.getLanguage())));
                event.add(new Description(base + "/showcase/" + trial.slug()));
                event.add(ImmutableTransp.TRANSPARENT);
                calendar.add(event);
            });
        return calendar.toString();
    }
}
