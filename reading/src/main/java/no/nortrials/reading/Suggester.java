package no.nortrials.reading;

import java.util.List;

/**
 * Something that reads a criterion in its own way, such as a language model. Whatever it says is a proposal like the others: it is
 * shown with its place and waits for a person. None is used unless one is given.
 */
@FunctionalInterface
public interface Suggester {
    /**
     * Conditions, drugs and procedures that a criterion speaks of.
     *
     * @param criterion one criterion, as it stands in the text
     * @return none when nothing was found or nobody answered; spans count in the criterion
     */
    List<Coded> suggest(String criterion);
}
