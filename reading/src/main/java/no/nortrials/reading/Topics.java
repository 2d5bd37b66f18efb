package no.nortrials.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nortrials.reading.Phrases.Hit;
import no.nortrials.reading.PregnancyOrConsent.Topic;

/** Finds pregnancy, breast-feeding, contraception and consent. */
final class Topics {
    private static final Phrases<Topic> WORDS = new Phrases<Topic>()
            .add(
                    Topic.PREGNANCY,
                    "pregnant|pregnancy|pregnancies|gravid|gravide|graviditet|svangerskap|become pregnant|pregnancy test|graviditetstest|gestating|planning pregnancy|conceive")
            .add(
                    Topic.LACTATION,
                    "lactating|lactation|breastfeeding|breast feeding|nursing|breastfeed|breast feed|ammende|ammer|amming|lactate women|nursing mothers|breast milk")
            .add(
                    Topic.CONTRACEPTION,
                    "contraception|contraceptive|contraceptives|birth control|childbearing potential|child bearing potential|prevensjon|fertile|fruktbar alder|fertil alder|childbearing age|child bearing age|reproductive potential|of childbearing|sterile")
            .add(
                    Topic.CONSENT,
                    "informed consent|written consent|consent|assent|samtykke|informert samtykke|samtykkekompetanse|samtykkekompetent|signed informed consent|written informed consent|signed consent|consenting|skriftlig samtykke|consent form");

    private Topics() {}

    static List<Proposal> in(Clause clause) {
        List<Proposal> found = new ArrayList<>();
        Set<Topic> seen = EnumSet.noneOf(Topic.class);
        for (Hit<Topic> hit : clause.hits(WORDS)) {
            if (clause.taken(hit.from(), hit.to()) || !seen.add(hit.meaning())) continue;
            clause.take(hit.from(), hit.to());
            found.add(new PregnancyOrConsent(
                    clause.span(hit.from(), hit.to()), 0.9, clause.negated(hit.from()), hit.meaning()));
        }
        return found;
    }
}
