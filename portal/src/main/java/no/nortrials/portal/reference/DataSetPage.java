package no.nortrials.portal.reference;

/**
 * A page of another module that shows what is in a data set; the catalogue links to it.
 *
 * @param set the data set's code
 * @param label the message that names the link
 */
public record DataSetPage(String set, String href, String label) {}
