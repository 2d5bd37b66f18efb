package no.nortrials.portal.reference;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.form.FormData;
import org.jspecify.annotations.Nullable;

/**
 * A data set of the catalogue.
 *
 * @param details the answers to {@link DataSetForm}
 * @param mapping how its files are read, null before the first
 * @param version counts changes of the details, from 1
 */
record DataSet(
        UUID id, String code, FormData details, @Nullable Mapping mapping, int version) {
    /** The data set that says which trust serves a municipality or district. */
    static final String AREAS = "areas";

    public String name(Locale locale) {
        return details.text(Languages.isNorwegian(locale) ? DataSetForm.NAME_NB : DataSetForm.NAME_EN);
    }

    public String purpose(Locale locale) {
        return details.text(Languages.isNorwegian(locale) ? DataSetForm.PURPOSE_NB : DataSetForm.PURPOSE_EN);
    }

    public String provider() {
        return details.text(DataSetForm.PROVIDER);
    }

    public String licence() {
        return details.text(DataSetForm.LICENCE);
    }

    public String agreement() {
        return details.text(DataSetForm.AGREEMENT);
    }

    public String contact() {
        return details.text(DataSetForm.CONTACT);
    }

    public Geography geography() {
        return Geography.valueOf(details.text(DataSetForm.GEOGRAPHY));
    }

    public Sensitivity sensitivity() {
        return Sensitivity.valueOf(details.text(DataSetForm.SENSITIVITY));
    }

    public Set<Rule> rules() {
        return details.several(DataSetForm.RULES).stream().map(Rule::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it can be fetched from an interface. */
    public boolean fetched() {
        return details.filled(DataSetForm.SOURCE).isPresent();
    }

    boolean open() {
        return sensitivity() == Sensitivity.OPEN;
    }
}
