package no.nortrials.cohort.index;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.Domain;

/**
 * What events have in common but person, day, hospital and number. In order of domain, system and code, so that the codes
 * that begin with another are neighbours; points in a code do not count.
 *
 * @param attributes what else is known, by name
 */
record Term(Domain domain, Code code, Measure measure, Map<String, Set<Code>> attributes) implements Comparable<Term> {
    private static final Comparator<Term> ORDER = Comparator.comparing(Term::domain)
            .thenComparing(term -> term.code().system())
            .thenComparing(Term::plainCode)
            .thenComparing(term -> term.code().code())
            .thenComparing(term -> term.measure().order())
            .thenComparing(Term::qualifiers);

    Term {
        requireNonNull(domain, "domain is null");
        requireNonNull(code, "code is null");
        requireNonNull(measure, "measure is null");
        attributes = Map.copyOf(attributes);
    }

    static Term of(PatientEvent event) {
        return new Term(event.domain(), event.code(), Measure.of(event.value()), event.attributes());
    }

    String plainCode() {
        return plain(code.code());
    }

    static String plain(String code) {
        return code.indexOf('.') < 0 ? code : code.replace(".", "");
    }

    /** The attributes as one text: equal for equal attributes. */
    String qualifiers() {
        if (attributes.isEmpty()) return "";
        Map<String, Set<Code>> sorted = new TreeMap<>();
        attributes.forEach((name, codes) -> sorted.put(name, new TreeSet<>(codes)));
        return sorted.toString();
    }

    @Override
    public int compareTo(Term other) {
        return ORDER.compare(this, other);
    }
}
