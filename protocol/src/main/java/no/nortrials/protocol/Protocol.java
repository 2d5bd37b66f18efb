package no.nortrials.protocol;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.EligibilityCriteria;

/**
 * What a protocol says.
 *
 * @param format how it was written
 * @param version the format's version, or of a Word or PDF file nothing
 * @param found in the order of {@link Field}, those of one field in the order of the source
 * @param missing every field of which nothing was found
 * @param criteria in the order of the source
 * @param remarks what was left out or could not be resolved
 */
public record Protocol(
        Format format,
        String version,
        List<Found> found,
        List<Field> missing,
        List<SourceCriterion> criteria,
        List<Remark> remarks) {
    public Protocol {
        requireNonNull(format, "format is null");
        requireNonNull(version, "version is null");
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        criteria = List.copyOf(criteria);
        remarks = List.copyOf(remarks);
    }

    /** A protocol of what was found; missing is the rest. */
    public static Protocol of(
            Format format, String version, List<Found> found, List<SourceCriterion> criteria, List<Remark> remarks) {
        List<Found> sorted = found.stream()
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        List<Field> missing = Arrays.stream(Field.values())
                .filter(field -> found.stream().noneMatch(each -> each.field() == field))
                .toList();
        return new Protocol(format, version, sorted, missing, criteria, remarks);
    }

    /** The first value of a field. */
    public Optional<String> value(Field field) {
        return values(field).stream().findFirst();
    }

    /** All values of a field in the order of the source. */
    public List<String> values(Field field) {
        return found.stream()
                .filter(each -> each.field() == field)
                .map(Found::value)
                .toList();
    }

    /** The criteria of one category in the order of the source. */
    public List<SourceCriterion> criteria(Category category) {
        return criteria.stream().filter(each -> each.category() == category).toList();
    }

    /**
     * The criteria in our own model: computable ones as such, others in words, each with the source's text. What stands in
     * neither list becomes an inclusion criterion in words that is labelled so; words never leave anybody out.
     */
    public EligibilityCriteria eligibility() {
        return Criteria.of(value(Field.TITLE).orElse(""), criteria);
    }
}
