package no.nortrials.reading;

import java.util.List;

/**
 * What was read.
 *
 * @param criteria in the order of the text
 * @param complete whether everything was looked up; false when the text was so long that some conditions were left
 */
public record ReadCriteria(List<ReadCriterion> criteria, boolean complete) {
    public ReadCriteria {
        criteria = List.copyOf(criteria);
    }

    /** Those of one section. */
    public List<ReadCriterion> in(Section section) {
        return criteria.stream()
                .filter(criterion -> criterion.section() == section)
                .toList();
    }
}
