package no.nortrials.portal.directory;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A NorTrials centre under the names it bears on some day. Its id is its organisation's. */
public record Centre(UUID id, String code, UUID hostTrustId, String nameNb, String nameEn, Set<String> therapyAreas) {

    public Centre {
        therapyAreas = Set.copyOf(therapyAreas);
    }

    public String name(Locale locale) {
        return LocalName.of(locale, nameNb, nameEn);
    }
}
